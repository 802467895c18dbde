import type { FetchApi } from '@backstage/core-plugin-api';
import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';
import { PortalRequestError, toPortalRequestError } from './portalRequestError';

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** A client of one plugin's API, typed by its document. */
export function createPluginClient<Paths extends object>(
  pluginId: string,
  fetchApi: FetchApi,
): Client<Paths> {
  return createClient<Paths>({
    baseUrl: `plugin://${pluginId}`,
    fetch: request => fetchInParts(fetchApi, request),
  });
}

/**
 * Hands a request on as address and parts. Backstage's fetch middleware builds
 * requests anew from what it gets, and the body of a `Request` can be read only
 * once.
 */
async function fetchInParts(
  fetchApi: FetchApi,
  request: Request,
): Promise<Response> {
  const { method, headers, signal } = request;
  return fetchApi.fetch(request.url, {
    method,
    headers,
    signal,
    ...(request.body === null ? {} : { body: await request.text() }),
  });
}

/** The body of an answer; rejects with a `PortalRequestError` for every other. */
export async function settle<T>(pending: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await pending;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PortalRequestError(
      0,
      'NoAnswer',
      `The portal's backend did not answer: ${detail}.`,
    );
  }
  if (answer.data === undefined) {
    throw toPortalRequestError(answer.response, answer.error);
  }
  return answer.data;
}

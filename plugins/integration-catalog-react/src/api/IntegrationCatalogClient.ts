import type { FetchApi } from '@backstage/core-plugin-api';
import type {
  ChangeRequestStatus,
  DecisionRequest,
  IntegrationCatalogPaths,
} from '@interlock/plugin-integration-catalog-common';
import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';
import type {
  ContractName,
  IntegrationCatalogApi,
} from './integrationCatalogApi';
import { PortalRequestError, toPortalRequestError } from './portalRequestError';

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The typed client of the integration catalog's API document. */
export class IntegrationCatalogClient implements IntegrationCatalogApi {
  readonly #client: Client<IntegrationCatalogPaths>;

  constructor(options: { readonly fetchApi: FetchApi }) {
    this.#client = createClient<IntegrationCatalogPaths>({
      baseUrl: 'plugin://integration-catalog',
      fetch: request => fetchInParts(options.fetchApi, request),
    });
  }

  async getSources() {
    return (await settle(this.#client.GET('/estate'))).sources;
  }

  async listContracts() {
    return (await settle(this.#client.GET('/contracts'))).contracts;
  }

  getContract(contract: ContractName) {
    return settle(
      this.#client.GET('/contracts/{namespace}/{name}', {
        params: { path: { ...contract } },
      }),
    );
  }

  getVersionDocument(contract: ContractName, digest: string) {
    return settle(
      this.#client.GET(
        '/contracts/{namespace}/{name}/versions/{digest}/document',
        { params: { path: { ...contract, digest } } },
      ),
    );
  }

  lintVersion(contract: ContractName, digest: string) {
    return settle(
      this.#client.GET('/contracts/{namespace}/{name}/versions/{digest}/lint', {
        params: { path: { ...contract, digest } },
      }),
    );
  }

  getDifference(contract: ContractName, base: string, revision: string) {
    return settle(
      this.#client.GET('/contracts/{namespace}/{name}/difference', {
        params: { path: { ...contract }, query: { base, revision } },
      }),
    );
  }

  listChangeRequests(
    filter: {
      readonly status?: ChangeRequestStatus;
      readonly contract?: string;
    } = {},
  ) {
    return settle(
      this.#client.GET('/change-requests', { params: { query: filter } }),
    );
  }

  getChangeRequest(id: string) {
    return settle(
      this.#client.GET('/change-requests/{id}', { params: { path: { id } } }),
    );
  }

  decideChangeRequest(id: string, decision: DecisionRequest) {
    return settle(
      this.#client.POST('/change-requests/{id}/decisions', {
        params: { path: { id } },
        body: decision,
      }),
    );
  }
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

async function settle<T>(pending: Promise<Answer<T>>): Promise<T> {
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

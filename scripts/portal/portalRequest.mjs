import { listenHost } from './freePort.mjs';

/** @typedef {import('./portalProcess.mjs').Portal} Portal */

/**
 * The portal listens on one address; `localhost` may name another one first.
 *
 * @param {Portal} portal
 * @param {string} path
 * @returns {URL}
 */
export function onLoopback(portal, path) {
  const url = new URL(path, portal.address);
  url.hostname = listenHost;
  return url;
}

/**
 * Reads JSON from the portal as the service that the launcher is.
 *
 * @param {Portal} portal
 * @param {string} path
 * @returns {Promise<{ status: number, body: unknown }>} `body` is text when the
 *   answer is no JSON.
 */
export async function readFromPortal(portal, path) {
  const response = await fetch(onLoopback(portal, path), {
    headers: { authorization: `Bearer ${portal.token}` },
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: /\bjson\b/.test(response.headers.get('content-type') ?? '')
      ? JSON.parse(text)
      : text,
  };
}

import { setTimeout as delay } from 'node:timers/promises';
import { LauncherError } from '../launcherError.mjs';
import { listenHost } from './freePort.mjs';
import { lastLogLines } from './portalProcess.mjs';

/** How long a portal may take to answer, in milliseconds; it takes 5 to 10 s. */
const readyWithin = 180_000;
/** How long the estate may take to be in the catalog once the portal answers. */
const estateWithin = 60_000;
/**
 * The catalog takes entities in one after the other and does not say when it is
 * done; this long without a new one means that it is.
 */
const settledAfter = 1_500;

/**
 * @typedef {Readonly<Record<string, number>>} EstateCounts Entities by kind.
 */

/**
 * Waits until the portal answers as ready.
 *
 * @param {import('./portalProcess.mjs').Portal} portal
 * @returns {Promise<void>}
 */
export async function waitUntilReady(portal) {
  /** @type {string | undefined} */
  let ended;
  portal.exited.then(how => {
    ended = how;
  });
  const deadline = Date.now() + readyWithin;
  while (!(await answersReady(portal))) {
    if (ended !== undefined) {
      throw new LauncherError(
        `The portal stopped before it was ready (${ended}).`,
        logHint(portal),
        { output: lastLogLines(portal) },
      );
    }
    if (Date.now() > deadline) {
      throw new LauncherError(
        `The portal was not ready after ${readyWithin / 1000} s.`,
        logHint(portal),
        { output: lastLogLines(portal) },
      );
    }
    await delay(150);
  }
}

/** @param {import('./portalProcess.mjs').Portal} portal */
function logHint(portal) {
  return portal.logFile
    ? `The lines above are the end of ${portal.logFile}. "npm start -- --verbose" shows everything; "npm run reset" starts with an empty store.`
    : 'The lines above are its log. "npm run reset" starts with an empty store.';
}

/**
 * @param {import('./portalProcess.mjs').Portal} portal
 * @returns {Promise<boolean>}
 */
async function answersReady(portal) {
  try {
    const response = await fetch(
      onLoopback(portal, '/.backstage/health/v1/readiness'),
      { signal: AbortSignal.timeout(5000) },
    );
    return response.status === 200;
  } catch {
    // Nothing listens yet.
    return false;
  }
}

/**
 * Waits until the estate stands in the catalog: there are entities, and their
 * number has not changed for a while.
 *
 * @param {import('./portalProcess.mjs').Portal} portal
 * @returns {Promise<EstateCounts>} Empty when nothing came in time.
 */
export async function waitForEstate(portal) {
  const deadline = Date.now() + estateWithin;
  let previous = '';
  let unchangedSince = Date.now();
  for (;;) {
    const counts = await countEntities(portal);
    const now = JSON.stringify(counts);
    if (now !== previous) {
      previous = now;
      unchangedSince = Date.now();
    }
    const settled = Date.now() - unchangedSince >= settledAfter;
    if ((settled && Object.keys(counts).length > 0) || Date.now() > deadline) {
      return counts;
    }
    await delay(250);
  }
}

/**
 * @param {import('./portalProcess.mjs').Portal} portal
 * @returns {Promise<EstateCounts>}
 */
async function countEntities(portal) {
  const response = await fetch(
    onLoopback(portal, '/api/catalog/entity-facets?facet=kind'),
    {
      headers: { authorization: `Bearer ${portal.token}` },
      signal: AbortSignal.timeout(10_000),
    },
  );
  if (!response.ok) {
    throw new LauncherError(
      `The catalog of the portal answered ${response.status} instead of its content.`,
      logHint(portal),
      { output: await response.text() },
    );
  }
  const body =
    /** @type {{ facets: { kind: { value: string, count: number }[] } }} */ (
      await response.json()
    );
  return Object.fromEntries(
    body.facets.kind
      .filter(({ value }) => value !== 'Location')
      .map(({ value, count }) => [value, count]),
  );
}

/**
 * @typedef {{ userRef: string, displayName: string, role: string, description: string }} SignInRole
 */

/**
 * Whom one can sign in as.
 *
 * @param {import('./portalProcess.mjs').Portal} portal
 * @returns {Promise<readonly SignInRole[]>}
 */
export async function readSignInRoles(portal) {
  const response = await fetch(
    onLoopback(portal, '/api/auth/estate-roles/start'),
    { signal: AbortSignal.timeout(10_000) },
  );
  if (!response.ok) {
    return [];
  }
  const body = /** @type {{ roles: SignInRole[] }} */ (await response.json());
  return body.roles;
}

/**
 * The portal listens on one address; `localhost` may name another one first.
 *
 * @param {import('./portalProcess.mjs').Portal} portal
 * @param {string} path
 * @returns {URL}
 */
function onLoopback(portal, path) {
  const url = new URL(path, portal.address);
  url.hostname = listenHost;
  return url;
}

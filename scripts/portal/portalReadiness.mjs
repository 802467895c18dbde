import { setTimeout as delay } from 'node:timers/promises';
import { LauncherError } from '../launcherError.mjs';
import { lastLogLines } from './portalProcess.mjs';
import { onLoopback } from './portalRequest.mjs';

/** How long a portal may take to answer, in milliseconds; it takes 5 to 10 s. */
const readyWithin = 180_000;

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

/**
 * Where to look when something about the portal is not as it should be.
 *
 * @param {import('./portalProcess.mjs').Portal} portal
 */
export function logHint(portal) {
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

import { onLoopback } from './portalRequest.mjs';

/**
 * @typedef {{ userRef: string, displayName: string, role: string, description: string }} SignInRole
 */

/**
 * Whom one can sign in as; nobody when the portal does not offer it.
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

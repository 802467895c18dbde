import type { DiscoveryApi } from '@backstage/core-plugin-api';

/** A role of the estate that a developer may sign in as. */
export interface EstateRole {
  readonly userRef: string;
  readonly displayName: string;
  readonly role: string;
  readonly description: string;
}

function isRole(value: unknown): value is EstateRole {
  if (typeof value !== 'object' || value === null) return false;
  const role: Partial<Record<keyof EstateRole, unknown>> = value;
  return (
    typeof role.userRef === 'string' &&
    typeof role.displayName === 'string' &&
    typeof role.role === 'string' &&
    typeof role.description === 'string'
  );
}

/** Asks the development provider for the roles; its refusal comes as an error with its sentence. */
export async function fetchEstateRoles(
  discoveryApi: DiscoveryApi,
): Promise<readonly EstateRole[]> {
  const auth = await discoveryApi.getBaseUrl('auth');
  const response = await fetch(`${auth}/estate-roles/start`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Error(refusalSentence(body, response.status));
  const roles =
    typeof body === 'object' && body !== null && 'roles' in body
      ? body.roles
      : null;
  if (!Array.isArray(roles) || !roles.every(isRole)) {
    throw new Error('The answer of the sign-in provider lists no roles.');
  }
  return roles;
}

function refusalSentence(body: unknown, status: number): string {
  if (typeof body === 'object' && body !== null && 'error' in body) {
    const { error } = body;
    if (
      typeof error === 'object' &&
      error !== null &&
      'message' in error &&
      typeof error.message === 'string'
    ) {
      return error.message;
    }
  }
  return `The sign-in provider answered ${status}.`;
}

import type { ChangeSite } from '../diff';

/**
 * What is done by the requests of an operation, by the first word of its name:
 * RFC 9110 (PUT replaces), RFC 5789 (PATCH) and OData, whose version 2 merges.
 * A POST may create or do anything else, so it stays a request.
 */
const work: Readonly<Record<string, string>> = {
  PUT: 'updates',
  PATCH: 'updates',
  MERGE: 'updates',
  update: 'updates',
  create: 'creations',
};

/** Whether the requests of some sites create or update something. */
export function describeRequests(sites: readonly ChangeSite[]): string {
  const kinds = new Set(
    sites.map(
      ({ operation }) => work[operation.split(' ', 1)[0]] ?? 'requests',
    ),
  );
  const updates = kinds.delete('updates');
  if (!updates) return kinds.size === 1 ? [...kinds][0] : 'requests';
  if (kinds.size === 0) return 'updates';
  return kinds.size === 1 && kinds.has('creations')
    ? 'creations and updates'
    : 'requests, updates among them,';
}

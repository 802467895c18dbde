import type { Problem } from '../model';
import type { ContractSource } from './contractSource';
import { parseLeniently } from './parseContract';
import type { ParsedContract } from './parsedContract';
import type { ParseLimits } from './parseLimits';

/** Base and revision, read; null where a side does not exist. */
export interface ParsedVersions {
  readonly base: ParsedContract | null;
  readonly revision: ParsedContract | null;
}

/**
 * Reads two versions of a contract. A reference to a schema that is not there
 * is the author's mistake only where it is new: what the base lacks already is
 * something unknown on both sides, and the rest can still be compared.
 */
export function parseVersions(
  base: ContractSource | null,
  revision: ContractSource | null,
  limits?: ParseLimits,
): ParsedVersions {
  const left = base === null ? null : parseLeniently(base, limits);
  const right = revision === null ? null : parseLeniently(revision, limits);
  if (right === null || !right.ok) return { base: left, revision: right };
  const known = new Set(
    left?.ok === true ? left.dangling.map(withoutPlace) : [],
  );
  const fresh = right.dangling.filter(
    problem => !known.has(withoutPlace(problem)),
  );
  return {
    base: left,
    revision: fresh.length === 0 ? right : { ok: false, problems: fresh },
  };
}

/** Where it leads, without why there is nothing: other parts may come and go. */
function withoutPlace({ message }: Problem): string {
  return message.slice(0, message.indexOf(' leads '));
}

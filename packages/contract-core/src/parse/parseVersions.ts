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
 * Reads two versions of a contract. What a reference does not find is something
 * unknown, and the rest can still be compared. In equal texts it is the same
 * unknown.
 */
export function parseVersions(
  base: ContractSource | null,
  revision: ContractSource | null,
  limits?: ParseLimits,
): ParsedVersions {
  const left = base === null ? null : parseLeniently(base, limits);
  const right = revision === null ? null : parseLeniently(revision, limits);
  if (base !== null && revision !== null && haveEqualTexts(base, revision)) {
    return { base: withoutUnread(left), revision: withoutUnread(right) };
  }
  return { base: left, revision: right };
}

/** Why sides cannot be read; the same path on both sides would not say which. */
export function problemsOf({
  base,
  revision,
}: ParsedVersions): readonly Problem[] {
  return [
    ...problemsOfSide(base).map(problem => ({
      ...problem,
      message: `In the base: ${problem.message}`,
    })),
    ...problemsOfSide(revision),
  ];
}

function problemsOfSide(parsed: ParsedContract | null): readonly Problem[] {
  return parsed === null || parsed.ok ? [] : parsed.problems;
}

function haveEqualTexts(base: ContractSource, revision: ContractSource) {
  const textsOf = (source: ContractSource) =>
    JSON.stringify(
      source.references.map(({ path, text }) => [path, text]).sort(),
    );
  return base.text === revision.text && textsOf(base) === textsOf(revision);
}

/** A version of which nothing can have changed. */
function withoutUnread(parsed: ParsedContract | null): ParsedContract | null {
  return parsed !== null && parsed.ok
    ? { ...parsed, contract: { ...parsed.contract, unread: [] } }
    : parsed;
}

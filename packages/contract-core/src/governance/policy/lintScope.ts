import { partOf } from '../../model';
import type { DocumentParts } from '../../model';
import type { LintScope } from './governancePolicy';

/** What scopes ask about a finding. */
export interface PlacedFinding {
  readonly fingerprint: string;
  /** `LintDiagnostic.anchor`. */
  readonly anchor: string;
}

/** What is known about one side of a change. */
export interface JudgedSide<F extends PlacedFinding> {
  readonly findings: readonly F[];
  readonly parts: DocumentParts;
}

/**
 * The findings of a revision that a scope means, in their order: each scope
 * means all that the one before it means.
 *
 * - `added`: those that the base does not have. Counted as a multiset of
 *   fingerprints, so a second one at the same place is new, and neither order
 *   nor formatting make any new.
 * - `changed`: also those in a part of the document that the change touches.
 * - `all`: every one.
 *
 * Without a base everything is new.
 */
export function findingsInScope<F extends PlacedFinding>(
  scope: LintScope,
  base: JudgedSide<F> | null,
  revision: JudgedSide<F>,
): readonly F[] {
  if (scope === 'all' || base === null) return revision.findings;
  const known = new Map<string, number>();
  for (const { fingerprint } of base.findings) {
    known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  }
  return revision.findings.filter(finding => {
    const left = known.get(finding.fingerprint) ?? 0;
    known.set(finding.fingerprint, left - 1);
    return (
      left <= 0 ||
      (scope === 'changed' && isTouched(finding, base.parts, revision.parts))
    );
  });
}

function isTouched(
  { anchor }: PlacedFinding,
  base: DocumentParts,
  revision: DocumentParts,
): boolean {
  const part = partOf(anchor, revision);
  return digestOf(base, part) !== digestOf(revision, part);
}

/** Null for a part that the document does not have. */
function digestOf(parts: DocumentParts, part: string): string | null {
  return Object.hasOwn(parts, part) ? (parts[part] ?? null) : null;
}

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
 * How a finding of a revision stands in a change.
 *
 * - `added`: the base does not have it, and only this is called new. Counted as a
 *   multiset of fingerprints, so a second one at the same place is added, and
 *   neither order nor formatting add any.
 * - `touched`: the base has it too, in a part of the document that the change
 *   touches.
 * - `known`: the base has it too, elsewhere.
 *
 * Without a base everything is added.
 */
export type Standing = 'added' | 'touched' | 'known';

/** Which of them a scope means: each means all that the one before it means. */
const meant: Readonly<Record<LintScope, readonly Standing[]>> = {
  added: ['added'],
  changed: ['added', 'touched'],
  all: ['added', 'touched', 'known'],
};

/** The findings of a revision that a scope means, in their order. */
export function findingsInScope<F extends PlacedFinding>(
  scope: LintScope,
  base: JudgedSide<F> | null,
  revision: JudgedSide<F>,
): readonly (F & { readonly standing: Standing })[] {
  const known = new Map<string, number>();
  for (const { fingerprint } of base?.findings ?? []) {
    known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  }
  return revision.findings
    .map(finding => {
      const left = known.get(finding.fingerprint) ?? 0;
      known.set(finding.fingerprint, left - 1);
      return {
        ...finding,
        standing: standingOf(finding, left, base, revision),
      };
    })
    .filter(({ standing }) => meant[scope].includes(standing));
}

/** @param left - How many of its name the base has beyond those seen before. */
function standingOf(
  finding: PlacedFinding,
  left: number,
  base: JudgedSide<PlacedFinding> | null,
  revision: JudgedSide<PlacedFinding>,
): Standing {
  if (base === null || left <= 0) return 'added';
  return isTouched(finding, base.parts, revision.parts) ? 'touched' : 'known';
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

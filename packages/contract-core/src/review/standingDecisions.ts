import { subjectKey } from '../model';
import type { Decision } from './decision';

/**
 * The last decision of each person about each subject of one change request: it
 * replaces the earlier ones. What the audit record does not bear out is left out. `history` is in the order in which they were
 * recorded; their times come from clocks that may differ and order nothing.
 */
export function standingDecisions<D extends Decision>(
  history: readonly D[],
): readonly D[] {
  const latest = new Map<string, D>();
  for (const decision of history) {
    if (decision.unrecorded !== undefined) continue;
    const key = `${subjectKey(decision.subject)} ${decision.decidedBy}`;
    latest.set(key, decision);
  }
  return [...latest.values()];
}

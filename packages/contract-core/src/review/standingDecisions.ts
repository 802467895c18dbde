import { subjectKey } from '../model';
import type { Decision } from './decision';

/**
 * The last decision of each person about each subject of one change request: it
 * replaces the earlier ones. Of two taken at one moment the later in the list.
 */
export function standingDecisions<D extends Decision>(
  history: readonly D[],
): readonly D[] {
  const latest = new Map<string, D>();
  for (const decision of history) {
    const key = `${subjectKey(decision.subject)} ${decision.decidedBy}`;
    const present = latest.get(key);
    if (!present || present.decidedAt <= decision.decidedAt) {
      latest.set(key, decision);
    }
  }
  return [...latest.values()];
}

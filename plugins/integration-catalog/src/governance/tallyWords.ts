import type { GovernanceFinding } from '@interlock/contract-core';
import type { FindingTally } from '@interlock/plugin-integration-catalog-common';

/** Findings that stand: those that no waiver permits. */
export function standing(tally: FindingTally): number {
  return tally.error + tally.warn + tally.info;
}

/** `2 errors, 31 warnings, 1 waived`, without the zeros. */
export function tallyWords(tally: FindingTally): string {
  const words = [
    counted(tally.error, 'error'),
    counted(tally.warn, 'warning'),
    counted(tally.info, 'info'),
    tally.waived > 0 ? `${tally.waived} waived` : '',
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : 'nothing';
}

/** `1 error`, `2 errors`; empty for none. */
function counted(count: number, word: string): string {
  if (count === 0) return '';
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Counts findings as the server does: waived ones apart, whatever their severity. */
export function tallyOf(
  findings: readonly Pick<GovernanceFinding, 'severity' | 'waiver'>[],
): FindingTally {
  const tally = { error: 0, warn: 0, info: 0, waived: 0 };
  for (const { severity, waiver } of findings) {
    tally[waiver ? 'waived' : severity] += 1;
  }
  return tally;
}

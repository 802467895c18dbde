import type { Finding } from '../model';
import type { SubjectUnderReview } from './reviewInput';

/** A number with its noun: `1 breaking change`, `4 breaking changes`. */
export function count(amount: number, singular: string): string {
  return `${amount} ${singular}${amount === 1 ? '' : 's'}`;
}

/** `4 breaking changes`, `1 undecided change`, `2 breaking or undecided changes`. */
export function blockingInWords(
  { kind }: Pick<SubjectUnderReview, 'kind'>,
  findings: readonly Finding[],
): string {
  if (kind === 'policy') return count(findings.length, 'policy change');
  const undecided = findings.filter(finding => finding.effect === 'undecided');
  if (undecided.length === 0) {
    return count(findings.length, 'breaking change');
  }
  return undecided.length === findings.length
    ? count(findings.length, 'undecided change')
    : count(findings.length, 'breaking or undecided change');
}

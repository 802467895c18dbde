import type { Finding, SubjectKind } from '../model';
import type { SubjectUnderReview } from './reviewInput';

/** A number with its noun: `1 breaking change`, `4 breaking changes`. */
export function count(amount: number, singular: string): string {
  return `${amount} ${singular}${amount === 1 ? '' : 's'}`;
}

/** A field of a contract carries another attribute: nothing that is exchanged changes. */
export const bindingRule = 'attribute-binding-changed';

/** What a change of such a subject is, before the word `change`. */
export function changeInWords(kind: SubjectKind): string {
  return kind === 'policy' || kind === 'mapping' || kind === 'ownership'
    ? kind
    : 'breaking';
}

/** `4 breaking changes`, `1 undecided change`, `2 breaking or undecided changes`. */
export function blockingInWords(
  { kind }: Pick<SubjectUnderReview, 'kind'>,
  findings: readonly Finding[],
): string {
  const word = changeInWords(kind);
  if (word !== 'breaking') return count(findings.length, `${word} change`);
  const bindings = findings.filter(({ ruleId }) => ruleId === bindingRule);
  const others = findings.filter(({ ruleId }) => ruleId !== bindingRule);
  return [
    ...(others.length === 0 ? [] : [breakingInWords(others)]),
    ...(bindings.length === 0
      ? []
      : [count(bindings.length, 'binding change')]),
  ].join(' and ');
}

function breakingInWords(findings: readonly Finding[]): string {
  const undecided = findings.filter(finding => finding.effect === 'undecided');
  if (undecided.length === 0) {
    return count(findings.length, 'breaking change');
  }
  return undecided.length === findings.length
    ? count(findings.length, 'undecided change')
    : count(findings.length, 'breaking or undecided change');
}

import type { FieldFacts } from '../../fields';
import { valueTypesOf } from './carriedValue';
import type { CarriedValue } from './carriedValue';
import { rowRule } from './mappingRule';
import { refusals } from './refusals';
import { examples } from './wouldTruncate.examples';
import { fieldInWords } from './words';

export const wouldTruncate = rowRule(
  {
    id: 'mapping-would-truncate',
    demand: 'The longest text that a row can bring fits its target.',
    reason:
      'A text that is too long is refused or cut off. Cut off, two names become one, and nobody is told.',
    remedy:
      'Shorten the text in the transform, or stop longer ones with `validation.maxLength` and an exception rule.',
    severity: 'error',
    answers: ['B2', 'B3'],
    ...examples,
  },
  (row, sheet) => refusals(row, sheet, refuses),
);

function refuses(value: CarriedValue, target: FieldFacts): string {
  const { maxLength } = value;
  if (typeof maxLength !== 'number' || !takesText(target)) return '';
  return target.maxLength !== null && maxLength > target.maxLength
    ? `up to ${maxLength} characters${value.source === null ? '' : ` of \`${value.source.path}\``} meet a limit of ${target.maxLength} of ${fieldInWords(target)}`
    : '';
}

/** Whether a length means something for the field. */
export function takesText(target: FieldFacts): boolean {
  return valueTypesOf(target.types)?.has('string') ?? true;
}

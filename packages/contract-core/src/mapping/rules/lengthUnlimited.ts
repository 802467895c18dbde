import type { FieldFacts } from '../../fields';
import { valueTypesOf } from './carriedValue';
import type { CarriedValue } from './carriedValue';
import { rowRule } from './mappingRule';
import { refusals } from './refusals';
import { examples } from './lengthUnlimited.examples';
import { takesText } from './wouldTruncate';
import { fieldInWords } from './words';

export const lengthUnlimited = rowRule(
  {
    id: 'mapping-length-unlimited',
    demand:
      'Where a target has a limit, something says how long the text of a row can be.',
    reason:
      'The contract of the source promises no length, so nobody can tell whether a text will fit until one does not.',
    remedy:
      'Say in `validation.maxLength` what is let through, or ask for a limit in the contract of the source.',
    severity: 'info',
    answers: ['B3'],
    ...examples,
  },
  (row, sheet) => refusals(row, sheet, refuses),
);

function refuses(value: CarriedValue, target: FieldFacts): string {
  const mayBeText = valueTypesOf(value.types)?.has('string') ?? false;
  return value.maxLength === 'unlimited' &&
    value.values === null &&
    mayBeText &&
    takesText(target) &&
    target.maxLength !== null
    ? `nothing limits the text${value.source === null ? '' : ` of \`${value.source.path}\``}, and ${fieldInWords(target)} takes ${target.maxLength} characters`
    : '';
}

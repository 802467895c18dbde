import type { FieldFacts } from '../../fields';
import { valueTypesOf } from './carriedValue';
import type { CarriedValue } from './carriedValue';
import { rowRule } from './mappingRule';
import { isWhole, lossOf, shapeOf } from './numberShapes';
import { refusals } from './refusals';
import { examples } from './precisionLost.examples';
import { fieldInWords } from './words';

export const precisionLost = rowRule(
  {
    id: 'mapping-precision-lost',
    demand:
      'The target of a row keeps every digit, and takes every size, of the number that the row brings.',
    reason:
      'A cent that is rounded away in one record is a difference that accounting looks for at the end of the month.',
    remedy:
      'Map a target with as many digits, or say in a `currency` or `unit` transform how the number is rounded.',
    severity: 'error',
    answers: ['B2', 'B4'],
    ...examples,
  },
  (row, sheet) => refusals(row, sheet, refuses),
);

function refuses(value: CarriedValue, target: FieldFacts): string {
  const from = value.types;
  const to = valueTypesOf(target.types);
  if (from === null || to === null) return '';
  if (!isNumeric(from) || !isNumeric(to)) return '';
  const what =
    value.source === null
      ? value.inWords
      : `\`${value.source.path}\` (${value.inWords})`;
  // A number of which nobody says that it is whole may have digits after the point.
  if (isWhole(to) && from.has('number') && value.number.scale !== 0) {
    return value.values !== null && value.values.every(Number.isInteger)
      ? ''
      : `${what} can have digits after the point, and ${fieldInWords(target)} takes whole numbers`;
  }
  const loss = lossOf(value.number, shapeOf(target));
  if (loss !== '') return `${what} into ${fieldInWords(target)}: ${loss}`;
  return value.format === 'int64' && target.format === 'int32'
    ? `${what} into ${fieldInWords(target)}: half of the bits are lost`
    : '';
}

function isNumeric(types: ReadonlySet<string>): boolean {
  return types.has('number') || types.has('integer');
}

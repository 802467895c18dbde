import type { FieldFacts } from '../../fields';
import type { SchemaType } from '../../model';
import { valueTypesOf } from './carriedValue';
import type { CarriedValue } from './carriedValue';
import { rowRule } from './mappingRule';
import { refusals } from './refusals';
import { examples } from './typeNotConvertible.examples';
import { fieldInWords } from './words';

/**
 * Types as which a value can be sent. Lists are for `mapping-list-mismatch`,
 * numbers and texts for `mapping-number-format`, and digits after the point for
 * `mapping-precision-lost`.
 */
const convertible: Readonly<Record<SchemaType, readonly SchemaType[]>> = {
  null: [],
  boolean: ['boolean'],
  integer: ['integer', 'number', 'string'],
  number: ['number', 'integer', 'string'],
  string: ['string', 'number', 'integer'],
  array: ['array'],
  object: ['object'],
};

export const typeNotConvertible = rowRule(
  {
    id: 'mapping-type-not-convertible',
    demand: 'The value that a row makes has the type of its target.',
    reason:
      'An object for a text, or a text for a yes or no: the target refuses the record, or makes something of it that nobody meant.',
    remedy:
      'Map the member that holds the value, translate it with a value map, or convert it in an expression.',
    severity: 'error',
    answers: ['B2', 'B4'],
    ...examples,
  },
  (row, sheet) => refusals(row, sheet, refuses),
);

function refuses(value: CarriedValue, target: FieldFacts): string {
  const to = valueTypesOf(target.types);
  if (value.types === null || to === null) return '';
  const lost = [...value.types].filter(
    type =>
      type !== 'array' && !convertible[type].some(possible => to.has(possible)),
  );
  // What cannot arrive at all is for the rule about lists.
  if (lost.length === 0 || to.has('array')) return '';
  return `${whatOf(value, lost)} cannot be sent as ${fieldInWords(target)}`;
}

function whatOf(
  { source, inWords }: CarriedValue,
  lost: readonly SchemaType[],
): string {
  return source === null
    ? `a value of the type ${lost.join(' or ')} (${inWords})`
    : `\`${source.path}\` (${inWords})`;
}

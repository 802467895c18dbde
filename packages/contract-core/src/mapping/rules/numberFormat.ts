import { decimalHelpers, numbersOf, readExpression } from '../expression';
import type { FieldFacts } from '../../fields';
import type { ResolvedRow } from '../resolvedSheet';
import { valueTypesOf } from './carriedValue';
import type { CarriedValue } from './carriedValue';
import { rowDeviation, rowRule, sourcePointer } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { refusals } from './refusals';
import { examples } from './numberFormat.examples';
import { fieldInWords } from './words';

/** Formats of texts that are numbers in decimal digits. */
const numericFormats: ReadonlySet<string> = new Set([
  'decimal',
  'decimal128',
  'double',
  'float',
  'int32',
  'int64',
  'integer',
  'number',
  'uint32',
  'uint64',
]);

export const numberFormat = rowRule(
  {
    id: 'mapping-number-format',
    demand:
      'Where a text becomes a number, something says that the text is one.',
    reason:
      '`1.234` is one thousand in one country and one and a bit in another; an empty text is a zero in a third. What is no number stops the record.',
    remedy:
      'Say with `validation.pattern`, or with a format of the contract, how the text writes its digits.',
    severity: 'error',
    answers: ['B3', 'B4'],
    ...examples,
  },
  (row, sheet) => [...refusals(row, sheet, refuses), ...unclearDigits(row)],
);

/** Digits of a text go into a number by themselves, as long as they are digits. */
function refuses(
  value: CarriedValue,
  target: FieldFacts,
  row: ResolvedRow,
): string {
  const to = valueTypesOf(target.types);
  if (value.types === null || to === null) return '';
  const becomesNumber =
    value.types.has('string') && !to.has('string') && isNumeric(to);
  if (!becomesNumber || saysDigits(value) || hasPattern(row)) return '';
  const what =
    value.source === null
      ? value.inWords
      : `\`${value.source.path}\` (${value.inWords})`;
  return `nothing says how ${what} writes the digits of a number, and ${fieldInWords(target)} wants one`;
}

function saysDigits({ format, values }: CarriedValue): boolean {
  return values === null
    ? numericFormats.has(format ?? '')
    : values.every(value => /^-?\d+(?:\.\d+)?$/u.test(String(value)));
}

function isNumeric(types: ReadonlySet<string>): boolean {
  return types.has('number') || types.has('integer');
}

/** A text that a transform or an expression takes for a number. */
function unclearDigits(row: ResolvedRow): readonly MappingDeviation[] {
  if (hasPattern(row)) return [];
  const { transform } = row.row;
  const read =
    transform.kind === 'expression'
      ? numbersOfExpression(transform.expression)
      : transform.kind === 'unit' || transform.kind === 'currency'
        ? [row.sources[0]?.written ?? '']
        : [];
  return row.sources.flatMap(({ written, fields }, at) => {
    const isRead = read.some(
      path => path === written || path === written.replaceAll('[]', ''),
    );
    if (!isRead) return [];
    const text = fields
      .flatMap(({ answer }) => (answer.found ? answer.fields : []))
      .find(field => isPlainText(field));
    return text === undefined
      ? []
      : [
          rowDeviation(
            row,
            `nothing says how ${fieldInWords(text)} writes the digits of a number.`,
            {
              pointer: sourcePointer(row, at),
              field: text,
              detail: [text.path],
            },
          ),
        ];
  });
}

function numbersOfExpression(expression: string): readonly string[] {
  const read = readExpression(expression, decimalHelpers);
  return read.ok ? numbersOf(read.tree) : [];
}

/** A text of which the contract does not say that it is a number. */
function isPlainText({ types, format, enumeration }: FieldFacts) {
  return (
    types !== null &&
    types.has('string') &&
    !types.has('number') &&
    !types.has('integer') &&
    !numericFormats.has(format ?? '') &&
    enumeration === null
  );
}

function hasPattern({ row }: ResolvedRow): boolean {
  return row.validation !== null && row.validation.pattern !== '';
}

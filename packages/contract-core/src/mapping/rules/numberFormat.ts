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
      'Where one side writes a number as a text, the row says how it becomes the other.',
    reason:
      'A value is handed on as it is: a number is refused where a text is wanted. `1.234` is one thousand in one country and one and a bit in another.',
    remedy:
      'Convert it with an expression (`$string`, `$number`); say with `validation.pattern` or a format of the contract how a text writes its digits.',
    severity: 'error',
    answers: ['B3', 'B4'],
    ...examples,
  },
  (row, sheet) => [...refusals(row, sheet, refuses), ...unclearDigits(row)],
);

/** A value that is sent as it is, and is written the other way on the other side. */
function refuses(value: CarriedValue, target: FieldFacts): string {
  const to = valueTypesOf(target.types);
  if (value.types === null || to === null || to.size === 0) return '';
  const what = `${value.source === null ? '' : `\`${value.source.path}\` `}(${value.inWords})`;
  if (value.types.has('string') && !to.has('string') && isNumeric(to)) {
    return `${what} is a text, and ${fieldInWords(target)} wants a number`;
  }
  return isNumeric(value.types) && !isNumeric(to) && to.has('string')
    ? `${what} is a number, and ${fieldInWords(target)} wants a text`
    : '';
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

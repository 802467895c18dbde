import type { FieldFacts } from '../../fields';
import type { ResolvedRow } from '../resolvedSheet';
import { valueTypesOf } from './carriedValue';
import type { CarriedValue } from './carriedValue';
import { dateFormsOf, fitsFormat, formatFault, takesForm } from './dateForms';
import type { DateForm } from './dateForms';
import { rowDeviation, rowRule, sourcePointer } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { targetsOf } from './operationMeaning';
import { refusals } from './refusals';
import { examples } from './dateFormat.examples';
import { fieldInWords } from './words';

export const dateFormat = rowRule(
  {
    id: 'mapping-date-format',
    demand: 'A date is read and written as the two contracts spell it.',
    reason:
      'A date in another spelling is refused at best. At worst the third of April becomes the fourth of March.',
    remedy:
      'Say with the `date` transform how the source spells the date and how the target wants it.',
    severity: 'error',
    answers: ['B3', 'B4'],
    ...examples,
  },
  (row, sheet) => {
    const { transform } = row.row;
    return transform.kind === 'date'
      ? transformed(row, transform.from, transform.to)
      : refusals(row, sheet, refuses);
  },
);

/** A value that is handed on as it is. */
function refuses(
  value: CarriedValue,
  target: FieldFacts,
  { row }: ResolvedRow,
): string {
  if (row.transform.kind !== 'direct' || value.source === null) return '';
  const wanted = dateFormsOf(target);
  if (wanted.length === 0) return '';
  const from = `\`${value.source.path}\``;
  if (value.dates.length === 0) {
    const isText = valueTypesOf(value.types)?.has('string') ?? false;
    return isText && row.validation?.pattern === undefined
      ? `nothing says how ${from} (${value.inWords}) spells a date, and ${fieldInWords(target)} wants ${wanted[0] ?? ''}`
      : '';
  }
  const isTaken = value.dates.some(written =>
    wanted.some(form => takesForm(form, written)),
  );
  return isTaken
    ? ''
    : `${from} is spelled as ${value.dates[0] ?? ''}, and ${fieldInWords(target)} wants ${wanted[0] ?? ''}`;
}

function transformed(
  row: ResolvedRow,
  from: string,
  to: string,
): readonly MappingDeviation[] {
  const faults = (['from', 'to'] as const).flatMap(side => {
    const format = side === 'from' ? from : to;
    const why = formatFault(format);
    return why === ''
      ? []
      : [
          rowDeviation(row, lowerFirst(why), {
            pointer: `/transform/date/${side}`,
            detail: [side],
          }),
        ];
  });
  if (faults.length > 0) return faults;
  return [
    ...row.sources.flatMap((path, at) =>
      path.fields.flatMap(({ answer }) =>
        answer.found
          ? answer.fields.flatMap(field =>
              spelledOtherwise(row, field, from, {
                pointer: sourcePointer(row, at),
                verb: 'reads',
              }),
            )
          : [],
      ),
    ),
    ...targetsOf(row).flatMap(({ answer }) =>
      answer.found
        ? answer.fields.flatMap(field =>
            spelledOtherwise(row, field, to, {
              pointer: '/target',
              verb: 'writes',
            }),
          )
        : [],
    ),
  ];
}

function spelledOtherwise(
  row: ResolvedRow,
  field: FieldFacts,
  format: string,
  { pointer, verb }: { readonly pointer: string; readonly verb: string },
): readonly MappingDeviation[] {
  const forms = dateFormsOf(field);
  const said = spelling(field, forms);
  if (said === '' || forms.some(form => fitsFormat(form, format))) return [];
  if (forms.length === 0 && fitsTypes(field, format)) return [];
  return [
    rowDeviation(
      row,
      `it ${verb} ${fieldInWords(field)} as \`${format}\`, and the contract says ${said}.`,
      { pointer, field, detail: [verb, field.path] },
    ),
  ];
}

/** What the contract says of the spelling; empty where it says nothing. */
function spelling(field: FieldFacts, forms: readonly DateForm[]): string {
  const [form] = forms;
  if (form !== undefined) return form;
  const types = valueTypesOf(field.types);
  return types === null ? '' : [...types].join(' or ');
}

/** Whether the JSON type of a field can hold a date of a format. */
function fitsTypes({ types }: FieldFacts, format: string): boolean {
  const present = valueTypesOf(types);
  if (present === null || present.has('string')) return true;
  const isNumber = present.has('integer') || present.has('number');
  // Eight digits may stand as a number.
  return isNumber && (format.startsWith('unix-') || /^[yMd]+$/u.test(format));
}

/** A sentence that goes on after the name of the row. */
function lowerFirst(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

import { lookUpField } from '../../fields';
import type { FieldFacts } from '../../fields';
import type { ResolvedPath, ResolvedRow } from '../resolvedSheet';
import { rowDeviation, rowRule } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { targetsOf } from './operationMeaning';
import { examples } from './nullIntoRequired.examples';
import { fieldInWords } from './words';

export const nullIntoRequired = rowRule(
  {
    id: 'mapping-null-into-required',
    demand:
      'A target that must be there gets a value even where the source has none.',
    reason:
      'It works with every record of the test, and stops with the first one in which somebody left the field empty.',
    remedy:
      'Write a `default`, or `mandatory: true` with what happens to a record without the value.',
    severity: 'error',
    answers: ['B3', 'B6'],
    ...examples,
  },
  row => {
    const { mandatory, default: fallback } = row.row;
    if (mandatory || (fallback !== undefined && fallback !== null)) return [];
    const missing = whyMissing(row);
    return missing === '' ? [] : targetsOf(row).flatMap(atTarget(row, missing));
  },
);

function atTarget(row: ResolvedRow, missing: string) {
  return ({
    answer,
  }: ResolvedPath['fields'][number]): readonly MappingDeviation[] => {
    if (!answer.found) return [];
    const [first] = answer.fields;
    if (first === undefined || !answer.fields.every(({ required }) => required))
      return [];
    return [
      rowDeviation(
        row,
        `${missing}, and ${fieldInWords(first)} must be there.`,
        { pointer: '/target', field: first, detail: [first.path] },
      ),
    ];
  };
}

/** Why a record may have no value for the row; empty where it always has one. */
function whyMissing({ row, sources }: ResolvedRow): string {
  switch (row.transform.kind) {
    case 'constant':
      return row.transform.value === null ? 'the constant is null' : '';
    // Whether an expression gives a value is for whoever can infer it.
    case 'expression':
      return '';
    case 'split':
      return row.transform.part > 1
        ? 'a text may have fewer parts'
        : absence(sources[0]);
    case 'concat': {
      const absences = sources.map(absence);
      return absences.length > 0 && absences.every(text => text !== '')
        ? (absences[0] ?? '')
        : '';
    }
    default:
      return sources.map(absence).find(text => text !== '') ?? '';
  }
}

function absence(path: ResolvedPath | undefined): string {
  if (path === undefined) return '';
  const fields = path.fields.flatMap(({ answer }): readonly FieldFacts[] =>
    answer.found ? answer.fields : [],
  );
  if (fields.some(field => !field.required && !isSelected(field))) {
    return `\`${path.written}\` may be absent`;
  }
  if (fields.some(({ nullable }) => nullable)) {
    return `\`${path.written}\` may be null`;
  }
  const around = fields.flatMap(field => absentAround(field, path))[0];
  return around === undefined
    ? ''
    : `\`${around}\`, in which \`${path.written}\` stands, may be absent`;
}

/** Whoever reads a record of OData or Salesforce says which fields come back. */
function isSelected({ operation, direction }: FieldFacts): boolean {
  return direction === 'response' && operation.startsWith('read ');
}

/** What a field stands in and what need not be there; lists may always be empty. */
function absentAround(
  { path, operation, direction }: FieldFacts,
  { contract }: ResolvedPath,
): readonly string[] {
  if (contract === null || contract.contract === null) return [];
  const steps = path.split('.');
  const read = contract.contract;
  return steps.slice(0, -1).flatMap((_, at) => {
    const around = steps.slice(0, at + 1).join('.');
    if (around.endsWith('[]')) return [];
    const answer = lookUpField(
      read,
      { operation, direction, path: around },
      contract,
    );
    const isAbsent =
      answer.found &&
      answer.fields.some(field => !field.required && !isSelected(field));
    return isAbsent ? [around] : [];
  });
}

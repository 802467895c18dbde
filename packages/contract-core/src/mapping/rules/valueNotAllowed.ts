import type { FieldFacts } from '../../fields';
import type { ResolvedRow } from '../resolvedSheet';
import { literal } from './carriedValue';
import { carriedValues } from './carriedValues';
import { allowedValues, allows } from './allowedValues';
import { rowDeviation, rowRule } from './mappingRule';
import type { JudgedSheet, MappingDeviation } from './mappingRule';
import { targetsOf } from './operationMeaning';
import { examples } from './valueNotAllowed.examples';
import { fieldInWords, someOf, valueInWords } from './words';

export const valueNotAllowed = rowRule(
  {
    id: 'mapping-value-not-allowed',
    demand:
      'Constants, defaults and values that are handed on are values that the target has.',
    reason:
      'The target lists what it takes. A value outside of the list is refused, however right it looks in the sheet.',
    remedy:
      'Correct the value, or translate those of the source with a value map.',
    severity: 'error',
    answers: ['B3', 'B4'],
    ...examples,
  },
  (row, sheet) => [
    ...(row.row.transform.kind === 'value-map'
      ? []
      : refusedAt(row, valuesOf(row, sheet), '/target', 'hands on')),
    ...(row.row.default === undefined || row.row.default === null
      ? []
      : refusedAt(
          row,
          literal(row.row.default).values ?? [],
          '/default',
          'falls back to',
        )),
  ],
);

function valuesOf(row: ResolvedRow, { resolved }: JudgedSheet) {
  return carriedValues(row, resolved.sheet).flatMap(
    ({ values }) => values ?? [],
  );
}

function refusedAt(
  row: ResolvedRow,
  values: readonly unknown[],
  pointer: string,
  verb: string,
): readonly MappingDeviation[] {
  return targetsOf(row).flatMap(({ answer }) => {
    if (!answer.found) return [];
    const [first] = answer.fields;
    const refused = [...new Set(values)].filter(
      value =>
        value !== null && !answer.fields.some(field => allows(field, value)),
    );
    if (first === undefined || refused.length === 0) return [];
    return [
      rowDeviation(row, messageOf(verb, refused, first), {
        pointer,
        field: first,
        detail: [pointer, first.path],
      }),
    ];
  });
}

function messageOf(
  verb: string,
  refused: readonly unknown[],
  field: FieldFacts,
): string {
  const known = allowedValues(field) ?? [];
  return `it ${verb} ${someOf(refused.map(valueInWords))}, which ${fieldInWords(field)} does not have; it has ${someOf(known.map(valueInWords))}.`;
}

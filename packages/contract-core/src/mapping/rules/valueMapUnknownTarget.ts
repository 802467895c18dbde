import type { FieldFacts } from '../../fields';
import type { ValueMap } from '../mappingSheet';
import type { ResolvedRow } from '../resolvedSheet';
import { valueMapOf } from './carriedValues';
import { rowDeviation, rowRule } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { targetsOf } from './operationMeaning';
import { allowedValues, allows } from './allowedValues';
import { examples } from './valueMapUnknownTarget.examples';
import { fieldInWords, someOf, valueInWords } from './words';

export const valueMapUnknownTarget = rowRule(
  {
    id: 'mapping-value-map-unknown-target',
    demand:
      'A row names a value map of its sheet, and the map leads to values that the target has.',
    reason:
      'A translation into a word that the other system does not know is refused there, record by record.',
    remedy: 'Correct the name of the map, or the right side of its entries.',
    severity: 'error',
    answers: ['B4'],
    ...examples,
  },
  (row, sheet) => {
    const { transform } = row.row;
    if (transform.kind !== 'value-map') return [];
    const map = valueMapOf(row, sheet.resolved.sheet);
    return map === undefined
      ? [
          rowDeviation(
            row,
            `the sheet has no value map \`${transform.map}\`.`,
            { pointer: '/transform/valueMap', detail: [transform.map] },
          ),
        ]
      : unknownValues(row, map);
  },
);

function unknownValues(
  row: ResolvedRow,
  map: ValueMap,
): readonly MappingDeviation[] {
  return targetsOf(row).flatMap(({ answer }) => {
    if (!answer.found) return [];
    const [first] = answer.fields;
    if (first === undefined) return [];
    const refused = valuesOf(row, map).filter(
      value => !answer.fields.some(field => allows(field, value)),
    );
    return refused.length === 0
      ? []
      : [
          rowDeviation(row, messageOf(map, refused, first), {
            pointer: '/transform/valueMap',
            field: first,
            detail: [map.name, first.path],
          }),
        ];
  });
}

function messageOf(
  map: ValueMap,
  refused: readonly unknown[],
  field: FieldFacts,
): string {
  const known = allowedValues(field);
  return `\`${map.name}\` leads to ${someOf(refused.map(valueInWords))}, which ${fieldInWords(field)} does not have${known === null ? '' : `; it has ${someOf(known.map(valueInWords))}`}.`;
}

/** Values that the map gives, those that it lets through included. */
function valuesOf(row: ResolvedRow, map: ValueMap): readonly unknown[] {
  const given = map.entries.map(({ to }) => to).filter(value => value !== null);
  if (map.otherwise !== 'same') return [...new Set(given)];
  const named = new Set<unknown>(map.entries.map(({ from }) => from));
  const kept = row.sources.flatMap(({ fields }) =>
    fields.flatMap(({ answer }) =>
      answer.found
        ? answer.fields.flatMap(({ enumeration }) =>
            (enumeration ?? []).filter(
              value => value !== null && !named.has(value),
            ),
          )
        : [],
    ),
  );
  return [...new Set<unknown>([...given, ...kept])];
}

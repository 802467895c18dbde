import type { ValueMap } from '../mappingSheet';
import type { ResolvedRow } from '../resolvedSheet';
import { valueMapOf } from './carriedValues';
import { rowDeviation } from './mappingRule';
import type { JudgedSheet, MappingDeviation } from './mappingRule';
import { someOf, valueInWords } from './words';

/** Values of a closed list of the source that no entry of the row's value map names. */
export function uncoveredValues(
  row: ResolvedRow,
  { resolved }: JudgedSheet,
  otherwise: ValueMap['otherwise'],
  says: (values: string) => string,
): readonly MappingDeviation[] {
  const map = valueMapOf(row, resolved.sheet);
  if (map === undefined || map.otherwise !== otherwise) return [];
  const named = new Set<unknown>(map.entries.map(({ from }) => from));
  return row.sources.flatMap(({ fields }) =>
    fields.flatMap(({ answer }) => {
      if (!answer.found) return [];
      return answer.fields.flatMap(field => {
        const missing = (field.enumeration ?? []).filter(
          value => value !== null && !named.has(value),
        );
        return missing.length === 0
          ? []
          : [
              rowDeviation(row, `${says(someOf(missing.map(valueInWords)))}.`, {
                pointer: '/transform/valueMap',
                field,
                detail: [map.name, field.path],
              }),
            ];
      });
    }),
  );
}

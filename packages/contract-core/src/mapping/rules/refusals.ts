import type { FieldFacts } from '../../fields';
import type { ResolvedField, ResolvedRow } from '../resolvedSheet';
import { carriedValues } from './carriedValues';
import type { CarriedValue } from './carriedValue';
import { rowDeviation } from './mappingRule';
import type { JudgedSheet, MappingDeviation } from './mappingRule';
import { targetsOf } from './operationMeaning';
import { operationOf } from './words';

/** Why a field does not take a value; empty where it does. */
export type Refusal = (
  value: CarriedValue,
  target: FieldFacts,
  row: ResolvedRow,
) => string;

/**
 * Where a value that the row may carry is refused by every alternative of the
 * target, for an operation for which the row holds. One deviation for each field
 * of the target and source path.
 */
export function refusals(
  row: ResolvedRow,
  { resolved }: JudgedSheet,
  refuses: Refusal,
): readonly MappingDeviation[] {
  const values = carriedValues(row, resolved.sheet);
  return targetsOf(row).flatMap(target =>
    values.flatMap(value => refusalAt(row, target, value, refuses)),
  );
}

function refusalAt(
  row: ResolvedRow,
  { operation, answer }: ResolvedField,
  value: CarriedValue,
  refuses: Refusal,
): readonly MappingDeviation[] {
  if (!answer.found) return [];
  const said = answer.fields.map(field => ({
    field,
    why: refuses(value, field, row),
  }));
  const [first] = said;
  if (first === undefined || said.some(({ why }) => why === '')) return [];
  return [
    rowDeviation(row, `${first.why} (${operationOf(row.target, operation)}).`, {
      pointer: '/target',
      field: first.field,
      detail: [row.sources[value.at]?.written ?? '', first.field.path],
    }),
  ];
}

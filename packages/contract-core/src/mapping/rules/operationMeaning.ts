import type { ResolvedField, ResolvedRow } from '../resolvedSheet';
import type { MappingOperation } from '../mappingSheet';
import { workOfOperation } from '../targetOperations';

/** What a row has an operation do; none where the row does not hold for it. */
export function meaningsFor(
  { row }: Pick<ResolvedRow, 'row'>,
  operation: string,
): readonly MappingOperation[] {
  const possible = workOfOperation(operation);
  return row.on.length === 0
    ? possible
    : possible.filter(meaning => row.on.includes(meaning));
}

/** What the operations of the target for which a row holds say about its path. */
export function targetsOf(row: ResolvedRow): readonly ResolvedField[] {
  return row.target.fields.filter(
    ({ operation }) => meaningsFor(row, operation).length > 0,
  );
}

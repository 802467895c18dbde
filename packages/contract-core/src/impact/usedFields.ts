import type { ContractId, DeclaredUse, FieldUse } from '../model';

/** Each operation of a contract with the fields that consumers declare to use of it. */
export function usedFieldsOf(
  contract: ContractId,
  uses: readonly DeclaredUse[],
): readonly FieldUse[] {
  const fields = new Map<string, Set<string>>();
  const consuming = uses.filter(
    use => use.contractId === contract && use.role === 'consumes',
  );
  for (const use of consuming) {
    if (use.fields.length === 0) continue;
    for (const operation of use.operations) {
      const known = fields.get(operation) ?? [];
      fields.set(operation, new Set([...known, ...use.fields]));
    }
  }
  return [...fields]
    .map(([operation, names]) => ({ operation, fields: [...names].sort() }))
    .sort((left, right) => (left.operation < right.operation ? -1 : 1));
}

import type { ContractId, DeclaredUse, FieldUse, MappingUse } from '../model';

/**
 * Each operation of a contract with the fields that consumers declare to use of
 * it, and those that rows of mapping sheets read or write there.
 */
export function usedFieldsOf(
  contract: ContractId,
  uses: readonly DeclaredUse[],
  mappingUses: readonly MappingUse[] = [],
): readonly FieldUse[] {
  const fields = new Map<string, FieldUse & { readonly names: Set<string> }>();
  const add = (
    place: Pick<FieldUse, 'operation' | 'direction'>,
    names: readonly string[],
  ) => {
    const key = `${place.operation}\0${place.direction ?? ''}`;
    const known = fields.get(key) ?? { ...place, fields: [], names: new Set() };
    for (const name of names) known.names.add(name);
    fields.set(key, known);
  };
  for (const use of uses) {
    if (use.contractId !== contract || use.role !== 'consumes') continue;
    if (use.fields.length === 0) continue;
    for (const operation of use.operations) add({ operation }, use.fields);
  }
  for (const use of mappingUses) {
    if (use.contractId !== contract) continue;
    for (const { field, ...place } of use.rows.flatMap(row => row.fields)) {
      add(place, [field]);
    }
  }
  return [...fields]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { names, ...use }]) => ({ ...use, fields: [...names].sort() }));
}

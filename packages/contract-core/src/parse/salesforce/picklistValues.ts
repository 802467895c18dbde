import type { DescribedField } from './describedObjects';
import type { ValueUse } from './fieldTypes';

/**
 * The values of a picklist. An inactive one can no longer be chosen, but the
 * records that have it keep it and are returned with it.
 */
export function listedValues(
  { node }: DescribedField,
  use: ValueUse,
): readonly string[] {
  return (node.get('picklistValues')?.elements() ?? [])
    .filter(value => use === 'returned' || value.get('active')?.value !== false)
    .flatMap(value => value.string('value') ?? []);
}

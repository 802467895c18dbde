import type { DescribedField } from './describedObjects';

/** The active values of a picklist; an inactive one can no longer be chosen. */
export function listedValues({ node }: DescribedField): readonly string[] {
  return (node.get('picklistValues')?.elements() ?? [])
    .filter(value => value.get('active')?.value !== false)
    .flatMap(value => value.string('value') ?? []);
}

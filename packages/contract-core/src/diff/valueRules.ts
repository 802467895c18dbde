import type { SchemaType } from '../model';
import { describeTypes, effectOfTypes } from './schemaTypes';
import type { SchemaView } from './schemaView';

/** Whether a side takes every value of the types, for it says nothing more. */
export function isFreeOf(
  view: SchemaView,
  types: ReadonlySet<SchemaType> | null,
): boolean {
  const effect = effectOfTypes(types, view.types);
  const takesTypes = effect === null || effect === 'wider';
  return takesTypes && rulesOf(view).length === 0;
}

/** What a side says of a value, for people: `type string, maxLength 3`. */
export function rulesInWords(view: SchemaView): string {
  const types =
    view.types === null
      ? []
      : [`type ${describeTypes(view.types).join(' or ')}`];
  return [...types, ...rulesOf(view)].join(', ') || 'no rule';
}

/** Everything that a side says beside the types of its values. */
function rulesOf(view: SchemaView): readonly string[] {
  const inner =
    view.closed ||
    view.required.size + view.properties.size > 0 ||
    view.patternProperties.size + view.additionalProperties.length > 0 ||
    view.items.length + view.prefixItems.length > 0 ||
    view.unions.length + view.assertions.size > 0;
  return [
    ...[...view.bounds].map(
      ([keyword, limit]) => `${keyword} ${String(limit)}`,
    ),
    ...(view.uniqueItems ? ['uniqueItems'] : []),
    ...view.patterns.map(pattern => `pattern ${pattern}`),
    ...view.formats.map(format => `format ${format}`),
    ...[...view.applicators.keys()],
    ...(inner ? ['rules of what is inside'] : []),
  ];
}

import type { Conjunction, Schema, SchemaUse } from '../../model';

/**
 * Whether a path from the schemas to elements may lead through a tuple. Whatever
 * may stand at a step is followed, so that no tuple is missed.
 */
export function mayMeetTuple(path: string, roots: Conjunction): boolean {
  const steps = path.split('/').slice(1);
  const last = steps.lastIndexOf('[]');
  let here = besideEach(roots.map(({ schema }) => schema));
  for (const step of steps.slice(0, last + 1)) {
    const isElement = step === '[]';
    if (isElement && here.some(schema => schema.prefixItems.length > 0)) {
      return true;
    }
    if (step.startsWith('|')) continue;
    here = besideEach(here.flatMap(schema => partsAt(schema, step)));
  }
  return false;
}

/** The schemas with all that may hold for the same value. */
function besideEach(schemas: readonly Schema[]): readonly Schema[] {
  const seen = new Set(schemas);
  // A set that grows while it is walked visits the new members as well.
  for (const schema of seen) {
    for (const uses of [
      schema.allOf,
      schema.oneOf,
      schema.anyOf,
      schema.applicators.values(),
      schema.subtypes?.byValue.values() ?? [],
    ]) {
      for (const use of uses) seen.add(use.schema);
    }
  }
  return [...seen];
}

function partsAt(schema: Schema, step: string): readonly Schema[] {
  const named = step.startsWith('[') ? null : step;
  const uses: readonly (SchemaUse | null | undefined)[] =
    named === null
      ? [schema.items, ...schema.prefixItems]
      : [
          schema.properties.get(
            named.replaceAll('~1', '/').replaceAll('~0', '~'),
          ),
          schema.additionalProperties,
          ...schema.patternProperties.values(),
        ];
  return uses.flatMap(use => use?.schema ?? []);
}

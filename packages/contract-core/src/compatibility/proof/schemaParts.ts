import { readSubtypeStep } from '../../diff';
import type { Conjunction, Schema, SchemaUse } from '../../model';

/** The schemas that a step leads to, as far as they are written; else the same. */
export function partsOf(conjunction: Conjunction, step: string): Conjunction {
  const found = schemasBeside(conjunction).flatMap(
    schema => partOf(schema, step) ?? [],
  );
  return found.length === 0 ? conjunction : found;
}

/** What the discriminator of the schemas chooses in a step; empty for nothing. */
export function chosenBy(conjunction: Conjunction, step: string): Conjunction {
  const subtype = readSubtypeStep(step);
  if (subtype === null) return [];
  return schemasBeside(conjunction).flatMap(({ subtypes }) =>
    subtypes?.property === subtype.property
      ? (subtypes.byValue.get(subtype.value) ?? [])
      : [],
  );
}

/** The schemas with all that are conjoined or offered by them. */
function schemasBeside(conjunction: Conjunction): readonly Schema[] {
  const seen = new Set(conjunction.map(({ schema }) => schema));
  // A set that grows while it is walked visits the new members as well.
  for (const schema of seen) {
    for (const inner of [...schema.allOf, ...schema.oneOf, ...schema.anyOf]) {
      seen.add(inner.schema);
    }
  }
  return [...seen];
}

function partOf(schema: Schema, step: string): SchemaUse | null {
  if (step.startsWith('|')) return null;
  if (step === '{}') return schema.additionalProperties;
  const position = /^\[(\d*)\]$/.exec(step)?.[1];
  if (position === '') return schema.items;
  if (position !== undefined) {
    return schema.prefixItems[Number(position)] ?? null;
  }
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
  return schema.properties.get(name) ?? null;
}

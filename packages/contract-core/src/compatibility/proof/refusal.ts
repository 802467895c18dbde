import { SameSchemas } from '../../diff';
import { plainSchema } from '../../model';
import type { Conjunction, Place, Schema, SchemaUse } from '../../model';
import { use } from './payloadSchema';

/** The schema of what another one refuses. */
export function not(place: Place, schema: Schema | SchemaUse): Schema {
  const inner = 'schema' in schema ? schema : use(place, schema);
  return plainSchema(place, { not: inner });
}

/** Schemas that are looked through; it bounds the recursion of `allOf`. */
const maxParts = 1_000;

/** All schemas that hold together with those of a conjunction. */
export function partsOf(conjunction: Conjunction): readonly Schema[] {
  const parts = new Set<Schema>();
  const same = new SameSchemas();
  const waiting = conjunction.map(({ schema }) => schema);
  for (
    let schema = waiting.pop();
    schema !== undefined && parts.size < maxParts;
    schema = waiting.pop()
  ) {
    if (parts.has(schema)) continue;
    parts.add(schema);
    const beside = [
      ...schema.allOf,
      ...onlyBranch(schema.oneOf),
      // What is written twice is one branch of `anyOf`, and none of `oneOf`.
      ...onlyBranch(same.distinct(schema.anyOf.filter(mayTakeMore))),
    ];
    waiting.push(...beside.map(part => part.schema));
  }
  return [...parts];
}

/** Some keywords of a schema, which hold by themselves. */
export type PickedKeywords = NonNullable<Parameters<typeof plainSchema>[1]>;

/** A branch that always holds, but for null. */
function onlyBranch(branches: readonly SchemaUse[]): readonly SchemaUse[] {
  const kept = branches.filter(mayTakeMore);
  return kept.length === 1 ? kept : [];
}

/** Whether a branch may take another value than null. */
function mayTakeMore({ schema }: SchemaUse): boolean {
  const { types, acceptsNothing } = schema;
  return !acceptsNothing && !(types?.size === 1 && types.has('null'));
}

/** What each part refuses by what is picked of it; null where none says it. */
export function refusedByParts(
  conjunction: Conjunction,
  pick: (part: Schema) => PickedKeywords | null,
): readonly Schema[] | null {
  const [{ place }] = conjunction;
  const refused = partsOf(conjunction).flatMap(part => {
    const picked = pick(part);
    return picked === null ? [] : not(place, plainSchema(place, picked));
  });
  return refused.length === 0 ? null : refused;
}

import type { Schema } from '../model';
import type { Literal } from './literals';
import { possiblyEvaluated } from './evaluatedParts';

/**
 * Schemas that hold for the element at `index` of every array that fits
 * the literals; those of which it is not certain are left out.
 */
export function elementSchemas(
  literals: Iterable<Literal>,
  index: number,
): readonly Schema[] {
  const found = new Set<Schema>();
  for (const { schema } of literals) {
    const own =
      index < schema.prefixItems.length
        ? schema.prefixItems[index]
        : schema.items;
    if (own !== null) {
      found.add(own.schema);
    } else if (schema.unevaluatedItems !== null) {
      const parts = possiblyEvaluated(schema);
      if (!parts.everyElement && index >= parts.prefix) {
        found.add(schema.unevaluatedItems.schema);
      }
    }
  }
  return [...found];
}

/** From this index on the same schemas hold for every element. */
export function uniformFrom(literals: Iterable<Literal>): number {
  let longest = 0;
  for (const { schema } of literals) {
    longest = Math.max(longest, schema.prefixItems.length);
    if (schema.unevaluatedItems !== null) {
      longest = Math.max(longest, possiblyEvaluated(schema).prefix);
    }
  }
  return longest;
}

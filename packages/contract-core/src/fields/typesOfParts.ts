import type { Schema, SchemaType } from '../model';

/** The types that all parts allow; null where none restricts them. */
export function typesOf(
  parts: readonly Schema[],
): ReadonlySet<SchemaType> | null {
  let types: ReadonlySet<SchemaType> | null = null;
  for (const part of parts) {
    if (part.types === null) continue;
    types = types === null ? part.types : commonTypes(types, part.types);
  }
  return types;
}

function commonTypes(
  left: ReadonlySet<SchemaType>,
  right: ReadonlySet<SchemaType>,
): ReadonlySet<SchemaType> {
  const both = new Set([...left].filter(type => right.has(type)));
  // Whole numbers are numbers.
  if (left.has('integer') && right.has('number')) both.add('integer');
  if (right.has('integer') && left.has('number')) both.add('integer');
  return both;
}

/** Whether a value of that type fits the parts, by their types alone. */
export function mayBe(parts: readonly Schema[], type: SchemaType): boolean {
  const types = typesOf(parts);
  return types === null || types.has(type);
}

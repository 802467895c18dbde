import type { Schema, SchemaType } from '../model';

/** What a JSON value is; whole and other numbers are one kind. */
export type ValueKind =
  'string' | 'number' | 'boolean' | 'object' | 'array' | 'null';

/** In the order in which examples are preferred where a schema names no type. */
export const valueKinds: readonly ValueKind[] = [
  'string',
  'number',
  'boolean',
  'object',
  'array',
  'null',
];

export function kindOfType(type: SchemaType): ValueKind {
  return type === 'integer' ? 'number' : type;
}

/** Whether `type` lets values of a kind pass; null accepts every kind. */
export function allowsKind(
  types: ReadonlySet<SchemaType> | null,
  kind: ValueKind,
): boolean {
  if (types === null) return true;
  if (kind === 'number') return types.has('number') || types.has('integer');
  return types.has(kind);
}

/** Whether numbers have to be whole; 1.0 is whole (JSON Schema 2020-12, 6.1.1). */
export function allowsOnlyWhole(schema: Schema): boolean {
  return (
    schema.types !== null &&
    schema.types.has('integer') &&
    !schema.types.has('number')
  );
}

/** What is looked at in kinds: `nullable` lets null pass whatever the types. */
type TypedSchema = Pick<Schema, 'types' | 'nullable'>;

/**
 * The kinds that fit the types of all schemas, in the order in which the first
 * schema with types writes them, null last.
 */
export function commonKinds(
  schemas: readonly TypedSchema[],
): readonly ValueKind[] {
  let common: readonly ValueKind[] | null = null;
  for (const { types } of schemas) {
    if (types === null) continue;
    const allowed: readonly ValueKind[] = common ?? [
      ...new Set([...types].map(kindOfType)),
    ];
    common = allowed.filter(kind => allowsKind(types, kind));
  }
  const kinds = (common ?? valueKinds).filter(kind => kind !== 'null');
  const takesNull = schemas.every(
    ({ types, nullable }) => nullable || allowsKind(types, 'null'),
  );
  return takesNull ? [...kinds, 'null'] : kinds;
}

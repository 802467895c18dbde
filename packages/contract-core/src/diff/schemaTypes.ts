import type { Effect, SchemaType } from '../model';

/** Types that both sets accept; every integer is a number. */
export function intersectTypes(
  left: ReadonlySet<SchemaType>,
  right: ReadonlySet<SchemaType>,
): ReadonlySet<SchemaType> {
  const both = new Set<SchemaType>();
  for (const type of left) if (accepts(right, type)) both.add(type);
  for (const type of right) if (accepts(left, type)) both.add(type);
  return both;
}

function accepts(types: ReadonlySet<SchemaType>, type: SchemaType): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

/** What a change of types does to the accepted values; null where nothing. */
export function effectOfTypes(
  base: ReadonlySet<SchemaType> | null,
  revision: ReadonlySet<SchemaType> | null,
): Effect | null {
  const widens = !isWithin(revision, base);
  const narrows = !isWithin(base, revision);
  if (widens && narrows) return 'incomparable';
  if (widens) return 'wider';
  return narrows ? 'narrower' : null;
}

function isWithin(
  inner: ReadonlySet<SchemaType> | null,
  outer: ReadonlySet<SchemaType> | null,
): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  return [...inner].every(type => accepts(outer, type));
}

/** The types of given values but null; an integral number is an integer. */
export function typesOfValues(
  values: readonly unknown[],
): ReadonlySet<SchemaType> {
  return new Set(values.filter(value => value !== null).map(typeOfValue));
}

function typeOfValue(value: unknown): SchemaType {
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number';
    default:
      return 'object';
  }
}

/** Types in a stable order, `any` where the type is not restricted. */
export function describeTypes(
  types: ReadonlySet<SchemaType> | null,
): readonly string[] {
  return types === null ? ['any'] : [...types].sort();
}

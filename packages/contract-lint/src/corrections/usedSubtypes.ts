import { eachPlace } from '../references/documentPlaces';
import type { DocumentPlace } from '../references/documentPlaces';

/** A schema of a document that other schemas are subtypes of, or part of. */
interface NamedSchema {
  /** Names of schemas that it refers to. */
  readonly references: readonly string[];
  /** Names that a discriminator inside maps values to. */
  readonly mapped: readonly string[];
  /** Names of schemas that it extends by `allOf`. */
  readonly bases: readonly string[];
  /** Whether a value of it says by a property which subtype it is. */
  readonly isDiscriminated: boolean;
}

/**
 * Names of schemas that are used because a discriminator leads to them: those
 * that it maps values to, and those that extend a base with a discriminator
 * (OpenAPI, Discriminator Object). The base itself has to be used by something
 * that is no schema: subtypes do not use each other.
 */
export function usedSubtypes(
  document: object,
  schemas: Readonly<Record<string, unknown>>,
  pointer: string,
): ReadonlySet<string> {
  const named = new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      readSchema(schema, pointer, 'schema'),
    ]),
  );
  const subtypes = subtypesOf(named);
  const outside = withoutParts(document, new Set(Object.values(schemas)));
  const rest = readSchema(outside, pointer, 'object');
  const used = new Set([...rest.references, ...rest.mapped]);
  // A set is walked in the order of its growth.
  for (const name of used) {
    const schema = named.get(name);
    for (const next of schema?.references ?? []) used.add(next);
    for (const next of schema?.mapped ?? []) used.add(next);
    if (!isDiscriminated(name, named)) continue;
    for (const next of subtypes.get(name) ?? []) used.add(next);
  }
  return used;
}

/** A base hands its discriminator down: a kind of cat is a kind of pet. */
function isDiscriminated(
  name: string,
  named: ReadonlyMap<string, NamedSchema>,
): boolean {
  const lineage = new Set([name]);
  for (const base of lineage) {
    const schema = named.get(base);
    if (schema?.isDiscriminated) return true;
    for (const next of schema?.bases ?? []) lineage.add(next);
  }
  return false;
}

function subtypesOf(
  named: ReadonlyMap<string, NamedSchema>,
): ReadonlyMap<string, readonly string[]> {
  const subtypes = new Map<string, string[]>();
  for (const [name, { bases }] of named) {
    for (const base of bases) {
      const known = subtypes.get(base) ?? [];
      subtypes.set(base, known);
      known.push(name);
    }
  }
  return subtypes;
}

function readSchema(
  root: unknown,
  pointer: string,
  start: DocumentPlace,
): NamedSchema {
  const references: string[] = [];
  const mapped: string[] = [];
  const read = (value: object, place: DocumentPlace) => {
    if (place === 'literal') return;
    const name = nameIn(Reflect.get(value, '$ref'), pointer);
    if (name !== null) references.push(name);
    if (place === 'names' || place === 'schemas') return;
    mapped.push(...mappedNames(Reflect.get(value, 'discriminator'), pointer));
  };
  eachPlace(root, read, start);
  return { references, mapped, ...readAncestry(root, pointer) };
}

/** The document without its schemas, whichever member holds them. */
function withoutParts(root: unknown, parts: ReadonlySet<unknown>): unknown {
  if (!isHolder(root)) return root;
  const members = Object.entries(root).map(([name, member]) => {
    if (isHolder(member) && holdsOnly(member, parts)) return [name, {}];
    if (name !== 'components' || !isHolder(member)) return [name, member];
    return [name, withoutParts(member, parts)];
  });
  return Object.fromEntries(members);
}

function holdsOnly(holder: object, parts: ReadonlySet<unknown>): boolean {
  const members = Object.values(holder);
  return members.length > 0 && members.every(member => parts.has(member));
}

/** What a schema says of itself, also in the schemas that its `allOf` lists. */
function readAncestry(
  root: unknown,
  pointer: string,
): Pick<NamedSchema, 'bases' | 'isDiscriminated'> {
  const bases: string[] = [];
  let discriminated = false;
  const own = new Set([root]);
  for (const schema of own) {
    if (!isHolder(schema)) continue;
    const base = nameIn(Reflect.get(schema, '$ref'), pointer);
    if (base !== null) bases.push(base);
    discriminated ||= Reflect.get(schema, 'discriminator') !== undefined;
    const allOf: unknown = Reflect.get(schema, 'allOf');
    if (Array.isArray(allOf)) for (const part of allOf) own.add(part);
  }
  return { bases, isDiscriminated: discriminated };
}

/** A mapping names a schema by its name or by a reference. */
function mappedNames(
  discriminator: unknown,
  pointer: string,
): readonly string[] {
  if (!isHolder(discriminator)) return [];
  const mapping: unknown = Reflect.get(discriminator, 'mapping');
  const targets: unknown[] = [
    ...(isHolder(mapping) ? Object.values(mapping) : []),
    // OpenAPI 3.2
    Reflect.get(discriminator, 'defaultMapping'),
  ];
  return targets.flatMap(target =>
    typeof target === 'string' ? [nameIn(target, pointer) ?? target] : [],
  );
}

function nameIn(reference: unknown, pointer: string): string | null {
  if (typeof reference !== 'string') return null;
  if (!reference.startsWith(`${pointer}/`)) return null;
  const [token] = reference.slice(pointer.length + 1).split('/');
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

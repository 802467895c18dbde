import { plainSchema } from '../../model';
import type { Schema, SchemaSubtypes, SchemaUse } from '../../model';
import type { SyntaxNode } from '../syntax';
import { nameOfSchema } from './schemaName';
import type { SchemaReader } from './readSchema';

/** A component that is derived from another one by `allOf`. */
interface Derived {
  /** What documents call it, which is its value where no mapping says another. */
  readonly name: string;
  readonly node: SyntaxNode;
}

/** Where documents keep schemas that others refer to. */
const componentFolders: readonly (readonly string[])[] = [
  ['components', 'schemas'],
  ['definitions'],
  ['$defs'],
];

/**
 * Which schemas a value of a discriminator may choose at a place that refers to
 * the base type: those that are derived from it by `allOf`, and what its mapping
 * names (OpenAPI 3, "Discriminator Object"; Swagger 2.0 and AsyncAPI, "Schema
 * Object", where the name alone is the value).
 */
export class SubtypeIndex {
  private derived: ReadonlyMap<SyntaxNode, readonly Derived[]> | null = null;
  /** By what is derived, the schema that declares the discriminator. */
  private declaring: ReadonlyMap<SyntaxNode, SyntaxNode> | null = null;

  constructor(private readonly reader: SchemaReader) {}

  /** Null where the schema at `node` is the base type of nothing. */
  of(node: SyntaxNode): SchemaSubtypes | null {
    const declaring = this.declaringOf(node);
    if (declaring === null) return null;
    const property = propertyOf(declaring);
    if (property === null) return null;
    const found = new Map<string, Derived>();
    const allowed = allowedValues(declaring, property);
    for (const [value, subtype] of this.valuesOf(node, declaring, property)) {
      const isAllowed = allowed === null || allowed.has(value);
      if (isAllowed && !found.has(value)) found.set(value, subtype);
    }
    return found.size === 0 ? null : this.subtypesOf(node, property, found);
  }

  private *valuesOf(
    base: SyntaxNode,
    declaring: SyntaxNode,
    property: string,
  ): Iterable<readonly [string, Derived]> {
    const alternatives = new Set(
      ['oneOf', 'anyOf'].flatMap(keyword =>
        (base.get(keyword)?.elements() ?? []).map(each =>
          this.reader.behind(each),
        ),
      ),
    );
    const mapped = [...this.mappedBy(declaring)];
    const below = this.below(base).filter(
      ({ node }) => !alternatives.has(node),
    );
    for (const subtype of below) {
      const values = mapped.filter(([, { node }]) => node === subtype.node);
      if (values.length > 0) yield* values;
      else {
        const pinned = pinnedValues(subtype.node, property);
        for (const value of pinned ?? [subtype.name]) yield [value, subtype];
      }
    }
    if (declaring !== base || alternatives.size > 0) return;
    // What the mapping names counts, derived or not.
    yield* mapped.filter(([, { node }]) => node !== base);
  }

  private *mappedBy(
    declaring: SyntaxNode,
  ): Iterable<readonly [string, Derived]> {
    const mapping = declaring.get('discriminator')?.get('mapping');
    for (const [value, target] of mapping?.entries() ?? []) {
      const node = this.reader.mappedNode(target);
      if (node !== null) yield [value, { name: nameOfSchema(node), node }];
    }
  }

  private subtypesOf(
    node: SyntaxNode,
    property: string,
    found: ReadonlyMap<string, Derived>,
  ): SchemaSubtypes {
    const byValue = new Map(
      [...found].map(([value, subtype]) => [
        value,
        { place: subtype.node, schema: this.reader.ownSchema(subtype.node) },
      ]),
    );
    const law = lawOf(node, property, byValue);
    return { property, byValue, law };
  }

  /** Everything derived from the schema at `base`, each once. */
  private below(base: SyntaxNode): readonly Derived[] {
    const derived = this.derivedSchemas();
    const found = new Map<SyntaxNode, Derived>();
    const waiting = [...(derived.get(base) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next.node === base || found.has(next.node)) continue;
      found.set(next.node, next);
      waiting.push(...(derived.get(next.node) ?? []));
    }
    return [...found.values()];
  }

  private derivedSchemas(): ReadonlyMap<SyntaxNode, readonly Derived[]> {
    return (this.derived ??= this.readDerived());
  }

  private readDerived(): ReadonlyMap<SyntaxNode, readonly Derived[]> {
    const found = new Map<SyntaxNode, Derived[]>();
    const seen = new Set<SyntaxNode>();
    for (const [name, written] of this.components()) {
      const node = this.reader.behind(written);
      if (seen.has(node)) continue;
      seen.add(node);
      for (const parent of this.parentsOf(node)) {
        const siblings = found.get(parent) ?? [];
        found.set(parent, [...siblings, { name, node }]);
      }
    }
    return found;
  }

  private *components(): Iterable<[string, SyntaxNode]> {
    for (const root of this.reader.references.roots()) {
      for (const folder of componentFolders) {
        const holder = folder.reduce<SyntaxNode | undefined>(
          (at, step) => at?.get(step),
          root,
        );
        yield* holder?.entries() ?? [];
      }
    }
  }

  private parentsOf(node: SyntaxNode): readonly SyntaxNode[] {
    return (node.get('allOf')?.elements() ?? []).map(each =>
      this.reader.behind(each),
    );
  }

  /** The schema that declares the discriminator of `node`: itself or one above. */
  private declaringOf(node: SyntaxNode): SyntaxNode | null {
    if (propertyOf(node) !== null) return node;
    return (this.declaring ??= this.readDeclaring()).get(node) ?? null;
  }

  private readDeclaring(): ReadonlyMap<SyntaxNode, SyntaxNode> {
    const found = new Map<SyntaxNode, SyntaxNode>();
    for (const parent of this.derivedSchemas().keys()) {
      if (propertyOf(parent) === null) continue;
      for (const { node } of this.below(parent)) {
        if (!found.has(node)) found.set(node, parent);
      }
    }
    return found;
  }
}

/** The property that a discriminator names, in the spelling of each version. */
function propertyOf(node: SyntaxNode): string | null {
  const written = node.get('discriminator');
  const name = written?.string('propertyName') ?? written?.value;
  return typeof name === 'string' ? name : null;
}

/** The values that a schema lists for the property; null where it lists none. */
function allowedValues(
  node: SyntaxNode,
  property: string,
): ReadonlySet<string> | null {
  const schema = node.get('properties')?.get(property);
  const constant = schema?.get('const');
  const listed =
    constant === undefined ? schema?.get('enum')?.elements() : [constant];
  if (listed === undefined) return null;
  return new Set(listed.map(({ value }) => String(value)));
}

/** What a subtype itself says about its value. */
function pinnedValues(
  node: SyntaxNode,
  property: string,
): ReadonlySet<string> | null {
  const parts = [node, ...(node.get('allOf')?.elements() ?? [])];
  for (const part of parts) {
    const values = allowedValues(part, property);
    if (values !== null) return values;
  }
  return null;
}

/**
 * What a discriminator demands beside the base type's own keywords, as
 * alternatives that the value of the property tells apart: a value that names no
 * subtype has to obey the base type only.
 */
function lawOf(
  place: SyntaxNode,
  property: string,
  byValue: ReadonlyMap<string, SchemaUse>,
): SchemaUse {
  const listing = (values: readonly string[]): Schema =>
    plainSchema(place, { enumeration: values });
  const holding = (schema: Schema) => new Map([[property, { place, schema }]]);
  const named = { place, schema: listing([...byValue.keys()]) };
  const untold = plainSchema(place, {
    properties: holding(plainSchema(place, { not: named })),
  });
  const told = [...byValue].map(([value, use]) =>
    plainSchema(use.place, {
      allOf: [use],
      properties: holding(listing([value])),
      required: [property],
    }),
  );
  const anyOf = [untold, ...told].map(schema => ({ place, schema }));
  return { place, schema: plainSchema(place, { anyOf }) };
}

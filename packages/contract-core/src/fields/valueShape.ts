import type { Place, Schema, SchemaUse } from '../model';
import {
  alternativesOf,
  isList,
  mostAlternatives,
  withoutLists,
} from './alternatives';
import type { Alternative } from './alternatives';
import type { NameReading } from './fieldWay';
import { mayBe } from './typesOfParts';

/** A property of a value, in every alternative that has it. */
export interface FoundProperty {
  /** As the contract spells it. */
  readonly name: string;
  /** The uses of each alternative that has it; those of one hold together. */
  readonly conjunctions: readonly (readonly SchemaUse[])[];
  /** Whether no object is without it. */
  readonly required: boolean;
}

/** The shape that a schema had where it was used last. */
const shapes = new WeakMap<
  Schema,
  { readonly place: Place; readonly shape: ValueShape }
>();

/**
 * What a value may look like: parts of `allOf` hold together, branches of
 * `oneOf` and `anyOf`, subtypes and conditions are alternatives. Branches of
 * several unions of one schema are not multiplied with one another.
 */
export class ValueShape {
  /** Most values have no properties, and need no memory of them. */
  private properties: Map<string, FoundProperty | null> | null = null;
  private inner: readonly (readonly [number, ValueShape])[] | null = null;
  private names: readonly string[] | null = null;
  private folded: ReadonlyMap<string, string> | null = null;

  constructor(readonly alternatives: readonly Alternative[]) {}

  /** One shape for each use, because several operations have the same values. */
  static of(conjunctions: readonly (readonly SchemaUse[])[]): ValueShape {
    const [uses] = conjunctions;
    const [use] = uses ?? [];
    const isOne = conjunctions.length === 1 && uses?.length === 1;
    if (!isOne || use === undefined) return ValueShape.made(conjunctions);
    const known = shapes.get(use.schema);
    if (known?.place === use.place) return known.shape;
    const shape = ValueShape.made(conjunctions);
    shapes.set(use.schema, { place: use.place, shape });
    return shape;
  }

  private static made(
    conjunctions: readonly (readonly SchemaUse[])[],
  ): ValueShape {
    const alternatives = conjunctions.flatMap(uses =>
      alternativesOf(uses, uses),
    );
    return new ValueShape(alternatives.slice(0, mostAlternatives));
  }

  property(asked: string, reading: NameReading): FoundProperty | null {
    const name =
      reading === 'case-folded'
        ? (this.byFoldedName().get(asked.toLowerCase()) ?? asked)
        : asked;
    const known = this.properties?.get(name);
    if (known !== undefined) return known;
    const found = this.findProperty(name);
    this.properties ??= new Map();
    this.properties.set(name, found);
    return found;
  }

  private findProperty(name: string): FoundProperty | null {
    const found: (readonly SchemaUse[])[] = [];
    let required = true;
    for (const { parts } of this.alternatives) {
      const uses = usesOf(parts, name);
      required &&=
        parts.some(part => part.required.includes(name)) ||
        !mayBe(parts, 'object');
      if (uses.length > 0) found.push(uses);
    }
    if (found.length === 0) return null;
    return { name, conjunctions: distinctConjunctions(found), required };
  }

  /** Names of properties, in the order of the document. */
  propertyNames(): readonly string[] {
    this.names ??= [
      ...new Set(
        this.alternatives.flatMap(({ parts }) =>
          parts.flatMap(part => [...part.properties.keys()]),
        ),
      ),
    ];
    return this.names;
  }

  private byFoldedName(): ReadonlyMap<string, string> {
    this.folded ??= new Map(
      [...this.propertyNames()]
        .reverse()
        .map(name => [name.toLowerCase(), name]),
    );
    return this.folded;
  }

  /** What the members of a map are; null where the value is no map. */
  members(): ValueShape | null {
    const conjunctions = this.alternatives.flatMap(({ parts }) => {
      const isRecord = parts.some(({ properties }) => properties.size > 0);
      const named = parts.flatMap(part => [...part.patternProperties.values()]);
      const rest = parts
        .flatMap(part => part.additionalProperties ?? [])
        .filter(({ schema }) =>
          isRecord ? saysSomething(schema) : !schema.acceptsNothing,
        );
      const each = named.filter(({ schema }) => !schema.acceptsNothing);
      return [...each.map(use => [use]), ...(rest.length > 0 ? [rest] : [])];
    });
    return conjunctions.length === 0 ? null : ValueShape.of(conjunctions);
  }

  /** The same value without the lists around it, by how many there are. */
  unwrapped(): readonly (readonly [number, ValueShape])[] {
    this.inner ??= this.withoutLists();
    return this.inner;
  }

  private withoutLists(): readonly (readonly [number, ValueShape])[] {
    if (!this.alternatives.some(({ parts }) => isList(parts))) {
      return [[0, this]];
    }
    const found = new Map<number, Alternative[]>();
    for (const alternative of this.alternatives) {
      for (const { lists, inner } of withoutLists(alternative, 0)) {
        const known = found.get(lists) ?? [];
        found.set(lists, [...known, inner]);
      }
    }
    return [...found].map(([lists, inner]) => [lists, new ValueShape(inner)]);
  }

  /** Whether a part of it cannot be read. */
  get unreadable(): boolean {
    return this.alternatives.some(({ parts }) =>
      parts.some(({ unreadable }) => unreadable !== null),
    );
  }
}

function usesOf(parts: readonly Schema[], name: string): readonly SchemaUse[] {
  const uses: SchemaUse[] = [];
  for (const part of parts) {
    const use = part.properties.get(name);
    if (use !== undefined) uses.push(use);
  }
  return distinctUses(uses);
}

/** Alternatives may share what they say of a property. */
function distinctConjunctions(
  all: readonly (readonly SchemaUse[])[],
): FoundProperty['conjunctions'] {
  if (all.length < 2) return all;
  const numbers = new Map<Schema, number>();
  const found = new Map<string, readonly SchemaUse[]>();
  for (const uses of all) {
    const key = uses.map(({ schema }) => numberOf(schema, numbers)).join(' ');
    if (!found.has(key)) found.set(key, uses);
  }
  return [...found.values()];
}

function numberOf(schema: Schema, numbers: Map<Schema, number>): number {
  const known = numbers.get(schema) ?? numbers.size;
  numbers.set(schema, known);
  return known;
}

/** The same property may be reached on two ways. */
function distinctUses(uses: readonly SchemaUse[]): readonly SchemaUse[] {
  if (uses.length < 2) return uses;
  const found: SchemaUse[] = [];
  for (const use of uses) {
    const isKnown = found.some(
      ({ place, schema }) => place === use.place && schema === use.schema,
    );
    if (!isKnown) found.push(use);
  }
  return found;
}

/** Whether a schema of further members tells what they are. */
function saysSomething(schema: Schema): boolean {
  const { types, allOf, oneOf, anyOf, properties, acceptsNothing } = schema;
  if (acceptsNothing) return false;
  return (
    types !== null ||
    allOf.length + oneOf.length + anyOf.length + properties.size > 0
  );
}

import { canonicalJson } from '../model';
import type { Schema } from '../model';
import type { Literal, Literals } from './literals';

/** Canonical texts of the only values that a property may have. */
type TagValues = ReadonlySet<string>;

/** What objects that fit say of their tags. */
export interface TagFacts {
  /**
   * By path, the only values of a tag where the property is there with which
   * the path starts. Deeper in, the tag is always there.
   */
  readonly values: ReadonlyMap<string, TagValues>;
  /** Names of properties that are always there. */
  readonly required: ReadonlySet<string>;
}

/** Schemas inside of schemas that are looked through for tags. */
const maxNesting = 30;

/** Nothing is known. */
export const noTags: TagFacts = { values: new Map(), required: new Set() };

/**
 * Properties with few listed values, such as the `const` by which a union tells
 * its branches apart. Objects that have such a property fit no two schemas that
 * list different values for it; a look at the lists says so without a proof.
 */
export class Tags {
  private readonly known = new Map<Literal, TagFacts>();
  private readonly listed = new Map<Schema, TagValues | null>();
  private readonly inside = new Map<Schema, ReadonlyMap<string, TagValues>>();

  constructor(private readonly literals: Literals) {}

  of(literal: Literal): TagFacts {
    return this.gather(literal, 0);
  }

  /** The tags of objects that fit all of the literals. */
  together(literals: Iterable<Literal>): TagFacts {
    let facts = noTags;
    for (const literal of literals) facts = joined(facts, this.of(literal));
    return facts;
  }

  private gather(literal: Literal, nesting: number): TagFacts {
    const known = this.known.get(literal);
    if (known !== undefined) return known;
    if (nesting > maxNesting) return noTags;
    // A schema that is met again inside of itself adds nothing.
    this.known.set(literal, noTags);
    const facts = this.gatherFresh(literal, nesting + 1);
    this.known.set(literal, facts);
    return facts;
  }

  private gatherFresh(literal: Literal, nesting: number): TagFacts {
    const { schema, exempt } = literal;
    let facts = this.ownTags(literal, nesting);
    const beside = (inner: Schema) =>
      this.gather(this.literals.beside(inner, exempt), nesting);
    for (const use of schema.allOf) facts = joined(facts, beside(use.schema));
    for (const union of [schema.anyOf, schema.oneOf]) {
      if (union.length === 0) continue;
      facts = joined(facts, shared(union.map(use => beside(use.schema))));
    }
    return facts;
  }

  private ownTags({ schema, exempt }: Literal, nesting: number): TagFacts {
    const values = new Map<string, TagValues>();
    for (const [name, use] of schema.properties) {
      if (exempt.has(name)) continue;
      const list = this.listOf(use.schema, 0);
      if (list !== null) values.set(name, list);
      else if (isAlwaysObject(use.schema)) {
        for (const [path, deeper] of this.alwaysInside(use.schema, nesting)) {
          values.set(`${name}${separator}${path}`, deeper);
        }
      }
    }
    const required = schema.required.filter(name => !exempt.has(name));
    return values.size + required.length === 0
      ? noTags
      : { values, required: new Set(required) };
  }

  /** The tags of an object that are always there. */
  private alwaysInside(
    schema: Schema,
    nesting: number,
  ): ReadonlyMap<string, TagValues> {
    const known = this.inside.get(schema);
    if (known !== undefined) return known;
    if (nesting > maxNesting) return noTags.values;
    this.inside.set(schema, noTags.values);
    const found = isPlain(schema)
      ? this.ownDemanded(schema, nesting + 1)
      : this.demandedOf(this.gather(this.literals.alone(schema), nesting));
    this.inside.set(schema, found);
    return found;
  }

  /** Of a schema that says all by itself, nothing else is looked at. */
  private ownDemanded(
    schema: Schema,
    nesting: number,
  ): ReadonlyMap<string, TagValues> {
    if (schema.required.length === 0) return noTags.values;
    const { exempt } = this.literals.alone(schema);
    const found = new Map<string, TagValues>();
    for (const name of schema.required) {
      const part = schema.properties.get(name)?.schema;
      if (part === undefined || exempt.has(name)) continue;
      const list = this.listOf(part, 0);
      if (list !== null) found.set(name, list);
      else if (isAlwaysObject(part)) {
        for (const [path, deeper] of this.alwaysInside(part, nesting)) {
          found.set(`${name}${separator}${path}`, deeper);
        }
      }
    }
    return found;
  }

  private demandedOf({
    values,
    required,
  }: TagFacts): ReadonlyMap<string, TagValues> {
    return new Map(
      [...values].filter(([path]) => required.has(propertyOf(path))),
    );
  }

  /** The only values that fit a schema; null where it lists none. */
  private listOf(schema: Schema, nesting: number): TagValues | null {
    // Most schemas list nothing, and are not worth remembering.
    if (schema.enumeration === null && schema.allOf.length === 0) return null;
    const known = this.listed.get(schema);
    if (known !== undefined) return known;
    if (nesting > maxNesting) return null;
    this.listed.set(schema, null);
    let list = ownList(schema);
    if (!schema.nullable) {
      for (const use of schema.allOf) {
        list = common(list, this.listOf(use.schema, nesting + 1));
      }
    }
    this.listed.set(schema, list);
    return list;
  }
}

/** Between the names of a path; no name that people write contains it. */
const separator = '\u0000';

/** The property with which the path of a tag starts. */
function propertyOf(path: string): string {
  const end = path.indexOf(separator);
  return end < 0 ? path : path.slice(0, end);
}

function isAlwaysObject({ types, nullable }: Schema): boolean {
  return !nullable && types !== null && types.size === 1 && types.has('object');
}

function isPlain({ allOf, anyOf, oneOf }: Schema): boolean {
  return allOf.length + anyOf.length + oneOf.length === 0;
}

function ownList(schema: Schema): TagValues | null {
  const { enumeration, extensible, nullable } = schema;
  if (enumeration === null || extensible) return null;
  const list = new Set(enumeration.map(value => canonicalJson(value)));
  if (nullable) list.add('null');
  return list;
}

function common(
  left: TagValues | null,
  right: TagValues | null,
): TagValues | null {
  if (left === null || right === null) return left ?? right;
  return intersection(left, right);
}

/** What holds where both hold. */
export function joined(left: TagFacts, right: TagFacts): TagFacts {
  if (left === noTags) return right;
  if (right === noTags) return left;
  const values = new Map(left.values);
  for (const [name, list] of right.values) {
    const other = values.get(name);
    values.set(name, other === undefined ? list : intersection(other, list));
  }
  return { values, required: new Set([...left.required, ...right.required]) };
}

/** What holds where any of them holds. */
function shared(branches: readonly TagFacts[]): TagFacts {
  const [first, ...others] = branches;
  const values = new Map<string, TagValues>();
  for (const [name, list] of first.values) {
    const lists = others.map(other => other.values.get(name) ?? null);
    if (lists.includes(null)) continue;
    const all = new Set(list);
    for (const other of lists) {
      for (const value of other ?? []) all.add(value);
    }
    values.set(name, all);
  }
  let { required } = first;
  for (const other of others) {
    required = intersection(required, other.required);
  }
  return { values, required };
}

/**
 * The properties with which no object fits both: one tag of theirs differs. A tag
 * that can have no value at all tells nothing apart.
 */
export function* namesApart(
  left: TagFacts,
  right: TagFacts,
): Generator<string> {
  for (const [path, list] of right.values) {
    const other = left.values.get(path);
    if (other === undefined || other.size === 0 || list.size === 0) continue;
    if (!haveCommon(other, list)) yield propertyOf(path);
  }
}

/** Whether no object fits both, because a tag that is there differs. */
export function areTaggedApart(left: TagFacts, right: TagFacts): boolean {
  for (const name of namesApart(left, right)) {
    if (left.required.has(name) || right.required.has(name)) return true;
  }
  return false;
}

/** Whether some tag differs where it is there. */
export function mayBeTaggedApart(left: TagFacts, right: TagFacts): boolean {
  return namesApart(left, right).next().done !== true;
}

/** A property that can have no value. */
export function* impossibleNames({ values }: TagFacts): Generator<string> {
  for (const [path, list] of values)
    if (list.size === 0) yield propertyOf(path);
}

/** Whether `outer` lists every value that `inner` lists for the same tag. */
export function listsAllOf(inner: TagFacts, outer: TagFacts): boolean {
  for (const [name, list] of outer.values) {
    const own = inner.values.get(name);
    if (own === undefined) continue;
    for (const value of own) if (!list.has(value)) return false;
  }
  return true;
}

function intersection(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...left].filter(item => right.has(item)));
}

function haveCommon(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  for (const item of few) if (many.has(item)) return true;
  return false;
}

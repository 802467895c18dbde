import type { Direction, Schema } from '../model';

/** Names of properties that play no role, of one object. */
export type ExemptNames = ReadonlySet<string>;

export const noneExempt: ExemptNames = new Set();

/**
 * The properties that play no role in values of a direction: `readOnly` ones in
 * a request, `writeOnly` ones in a response (OpenAPI 3.0.3, Schema Object; JSON
 * Schema Validation, section 9.4, leaves it to the application). They are not
 * demanded and may hold anything. A name is exempt as soon as one of the
 * schemas that hold together says so, wherever another demands it. One that
 * refuses every value is refused, whatever else it is marked as.
 */
export class Exemption {
  private readonly known = new Map<Schema, ExemptNames>();
  private readonly joined = new Map<
    ExemptNames,
    Map<ExemptNames, ExemptNames>
  >();

  constructor(private readonly direction: Direction) {}

  /** The names exempt by a schema or what its `allOf` holds. */
  of(schema: Schema): ExemptNames {
    if (this.direction === 'none') return noneExempt;
    let names = this.known.get(schema);
    if (names === undefined) {
      names = this.collect(schema);
      this.known.set(schema, names);
    }
    return names;
  }

  private collect(schema: Schema): ExemptNames {
    const names = new Set<string>();
    for (const part of partsOf(schema)) {
      for (const [name, use] of part.properties) {
        if (this.isExempt(use.schema)) names.add(name);
      }
    }
    return names.size === 0 ? noneExempt : names;
  }

  private isExempt(property: Schema): boolean {
    // Most properties hold nothing beside them.
    if (property.allOf.length === 0) return this.isMarked(property);
    for (const part of partsOf(property)) {
      if (this.isMarked(part)) return true;
    }
    return false;
  }

  private isMarked(part: Schema): boolean {
    const marked =
      this.direction === 'request' ? part.readOnly : part.writeOnly;
    return marked && !part.acceptsNothing;
  }

  /**
   * The names of a schema beside those exempt around it: the same set for the
   * same arguments, so that answers can be kept by it.
   */
  within(around: ExemptNames, schema: Schema): ExemptNames {
    const own = this.of(schema);
    if (own.size === 0 || own === around) return around;
    if (around.size === 0) return own;
    let sets = this.joined.get(around);
    if (sets === undefined) {
      sets = new Map();
      this.joined.set(around, sets);
    }
    let joined = sets.get(own);
    if (joined === undefined) {
      const isNew = [...own].some(name => !around.has(name));
      joined = isNew ? new Set([...around, ...own]) : around;
      sets.set(own, joined);
    }
    return joined;
  }
}

/** A schema with all that holds beside it by `allOf`, each once. */
function partsOf(schema: Schema): ReadonlySet<Schema> {
  const parts = new Set([schema]);
  for (const part of parts) {
    for (const use of part.allOf) parts.add(use.schema);
  }
  return parts;
}

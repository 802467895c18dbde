import type { Schema, SchemaUse } from './schema';

/**
 * Nesting of `allOf`, `oneOf` and `anyOf` that is followed to learn whether null
 * is accepted; below it the inner schemas are taken to say nothing about null.
 */
const maxNesting = 200;

/**
 * How `nullable: true` is read. By the text of OpenAPI 3.0.3 it widens the
 * `type` beside it, and says nothing against an `enum`, `allOf`, `anyOf`,
 * `oneOf` or `not` that refuses null. By habit it counts whatever else is said: everybody
 * who writes it means it, and converters to 3.1 read it so.
 */
export type NullableReading = 'habit' | 'text';

/** Whether schemas accept null; what the two readings differ in is in doubt. */
export class NullAcceptance {
  private readonly known = new Map<Schema, boolean>();
  private readonly open = new Set<Schema>();

  constructor(private readonly reading: NullableReading) {}

  of(schema: Schema): boolean {
    const known = this.known.get(schema);
    if (known !== undefined) return known;
    // A schema that contains itself adds nothing to what the rest says.
    if (this.open.has(schema) || this.open.size >= maxNesting) return true;
    this.open.add(schema);
    const accepts = this.decide(schema);
    this.open.delete(schema);
    this.known.set(schema, accepts);
    return accepts;
  }

  private decide(schema: Schema): boolean {
    if (schema.nullable && this.reading === 'habit') return true;
    if (schema.acceptsNothing || !ownKeywordsAcceptNull(schema)) return false;
    return (
      schema.allOf.every(use => this.of(use.schema)) &&
      (schema.not === null || !this.of(schema.not.schema)) &&
      (schema.anyOf.length === 0 || this.count(schema.anyOf) > 0) &&
      (schema.oneOf.length === 0 || this.count(schema.oneOf) === 1)
    );
  }

  private count(branches: readonly SchemaUse[]): number {
    return branches.filter(use => this.of(use.schema)).length;
  }
}

function ownKeywordsAcceptNull(schema: Schema): boolean {
  const byType =
    schema.types === null || schema.nullable || schema.types.has('null');
  const byValue =
    schema.enumeration === null || schema.enumeration.includes(null);
  return byType && byValue;
}

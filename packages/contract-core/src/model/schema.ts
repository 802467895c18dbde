import type { Place } from './place';

export type SchemaType =
  'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** Keywords whose value is one number; the exclusive spellings are normalised. */
export type BoundKeyword =
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'multipleOf'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems'
  | 'minProperties'
  | 'maxProperties';

/** A schema where another schema uses it; `place` is the using place. */
export interface SchemaUse {
  readonly place: Place;
  readonly schema: Schema;
}

/**
 * One schema object with the spellings of its dialects made equal. A reference
 * is not a schema of its own: whoever refers to a component holds the
 * component's schema, so schemas form a graph that may have cycles. Members
 * are read from the document on first use.
 */
export interface Schema {
  readonly place: Place;
  /** Name of the component that this schema is; empty for an inline schema. */
  readonly name: string;
  /** `false` accepts nothing; `true` and an empty object accept everything. */
  readonly acceptsNothing: boolean;
  /**
   * Text that names something which cannot be read (a remote reference, an Avro
   * payload); null for a schema that is known.
   */
  readonly unreadable: string | null;
  /** Null where the schema does not restrict the type. */
  readonly types: ReadonlySet<SchemaType> | null;
  /** OpenAPI 3.0's `nullable: true`; the later spellings are in `types`. */
  readonly nullable: boolean;
  /** `enum`, or `const` as its only member. */
  readonly enumeration: readonly unknown[] | null;
  /** Whether `x-extensible-enum` announces that values may be added. */
  readonly extensible: boolean;
  readonly bounds: ReadonlyMap<BoundKeyword, number>;
  readonly uniqueItems: boolean;
  readonly pattern: string | null;
  readonly format: string | null;
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, SchemaUse>;
  readonly additionalProperties: SchemaUse | null;
  readonly items: SchemaUse | null;
  readonly prefixItems: readonly SchemaUse[];
  readonly allOf: readonly SchemaUse[];
  readonly oneOf: readonly SchemaUse[];
  readonly anyOf: readonly SchemaUse[];
  /**
   * Schemas under keywords that are only compared for equality (`not`, `if`,
   * `patternProperties`...), by keyword and name.
   */
  readonly applicators: ReadonlyMap<string, SchemaUse>;
  /** Other validating keywords as canonical text, compared for equality. */
  readonly assertions: ReadonlyMap<string, string>;
  readonly discriminator: string | null;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  /** Canonical JSON of `default`; null where there is none. */
  readonly defaultText: string | null;
}

import type { JsonNumber } from './exactNumber';
import type { Lifecycle } from './lifecycle';
import type { Place } from './place';
import type { XmlForm } from './xmlForm';

export type SchemaType =
  'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

export const schemaTypes: readonly SchemaType[] = [
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
];

/** Keywords whose value is one number; the exclusive spellings are normalised. */
export type BoundKeyword = NumberKeyword | CountKeyword;

/** Limits of numbers, which may be of any size. */
export type NumberKeyword =
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'multipleOf';

/** Limits of how many there are. */
export type CountKeyword =
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems'
  | 'minProperties'
  | 'maxProperties';

/** The limits of a schema; those of numbers are exact. */
export interface Bounds extends ReadonlyMap<BoundKeyword, JsonNumber> {
  get(keyword: CountKeyword): number | undefined;
  get(keyword: BoundKeyword): JsonNumber | undefined;
}

/** `if` with what follows from it; a side that is not written holds always. */
export interface SchemaCondition {
  readonly when: SchemaUse;
  readonly then: SchemaUse | null;
  readonly otherwise: SchemaUse | null;
}

/** `contains` with how many elements have to fit. */
export interface SchemaContains {
  readonly schema: SchemaUse;
  /** 1 where `minContains` is not written. */
  readonly atLeast: number;
  /** Null where `maxContains` is not written. */
  readonly atMost: number | null;
}

/** A schema where another schema uses it; `place` is the using place. */
export interface SchemaUse {
  readonly place: Place;
  readonly schema: Schema;
}

/** What a value of a discriminator stands for. */
export interface MappedSchema {
  /** The name or reference as written. */
  readonly text: string;
  /** Null where it leads nowhere. */
  readonly use: SchemaUse | null;
}

/** The schemas that a discriminator chooses among at a place of the base type. */
export interface SchemaSubtypes {
  /** Property whose value chooses. */
  readonly property: string;
  /** By value of the property; without those that other keywords hold. */
  readonly byValue: ReadonlyMap<string, SchemaUse>;
  /** The same as a schema, which is a member of the base type's `allOf`. */
  readonly law: SchemaUse;
}

/** Schemas that all hold for one value, as `allOf` says. Never empty. */
export type Conjunction = readonly SchemaUse[];

/**
 * A schema as text, with the schemas inside it in the order of the text. Two
 * schemas with equal texts say the same if their inner schemas do.
 */
export interface SchemaSummary {
  readonly text: string;
  readonly inner: readonly Schema[];
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
  /** What the author calls it; null where nothing is written. For words only. */
  readonly title: string | null;
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
  readonly bounds: Bounds;
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
  readonly not: SchemaUse | null;
  readonly condition: SchemaCondition | null;
  /** By regular expression; each holds for every matching property. */
  readonly patternProperties: ReadonlyMap<string, SchemaUse>;
  readonly propertyNames: SchemaUse | null;
  readonly contains: SchemaContains | null;
  /** Names that must be present as soon as the key is. */
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  /** Schemas of the whole object that hold as soon as the key is present. */
  readonly dependentSchemas: ReadonlyMap<string, SchemaUse>;
  readonly unevaluatedProperties: SchemaUse | null;
  readonly unevaluatedItems: SchemaUse | null;
  /**
   * All schemas under the keywords from `not` to here and `contentSchema`, by
   * keyword and name, for whoever treats them alike.
   */
  readonly applicators: ReadonlyMap<string, SchemaUse>;
  /** Other validating keywords as canonical text, compared for equality. */
  readonly assertions: ReadonlyMap<string, string>;
  readonly discriminator: string | null;
  /** By value of the discriminator, where written. */
  readonly discriminatorMapping: ReadonlyMap<string, MappedSchema>;
  /** What a value without a known discriminator is taken for (OpenAPI 3.2). */
  readonly discriminatorDefault: MappedSchema | null;
  /** Null where no value of a discriminator chooses another schema here. */
  readonly subtypes: SchemaSubtypes | null;
  /**
   * The type in the words of a format that is not JSON Schema, with all that it
   * limits: `Edm.Decimal(10, 2)`. A difference of it is one edit, however many
   * keywords show it. Null where the keywords are what is written.
   */
  readonly writtenType: string | null;
  /**
   * The types that texts of the wire stand for, where this schema is about such
   * texts; schemas that name others are compared by their texts alone. Null for
   * schemas of values.
   */
  readonly wireType: string | null;
  /**
   * All that the schema says, for a quick look whether two are alike; null
   * where nobody sums it up.
   */
  readonly summary: SchemaSummary | null;
  /** Null where nothing is said about XML. */
  readonly xml: XmlForm | null;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly lifecycle: Lifecycle;
  /** Canonical JSON of `default`; null where there is none. */
  readonly defaultText: string | null;
}

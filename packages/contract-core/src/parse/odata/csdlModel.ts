import type { Place, Problem } from '../../model';

/**
 * OData metadata with the spellings of its versions and of XML and JSON made
 * equal: names are qualified by namespace, never by alias; annotations stand
 * under their target wherever they are written; associations of version 2 are
 * navigation properties.
 */
export interface CsdlModel {
  readonly format: 'odata-2' | 'odata-4';
  /** In document order, with the schema that declares each. */
  readonly namespaces: ReadonlyMap<string, Place>;
  readonly types: ReadonlyMap<string, CsdlType>;
  readonly sets: readonly EntitySet[];
  readonly operations: readonly CsdlOperation[];
  readonly imports: readonly OperationImport[];
  /** By target (`Sales.Customer/City`), then by term (`Core.Computed`). */
  readonly annotations: ReadonlyMap<string, ReadonlyMap<string, Annotation>>;
  readonly notes: readonly Problem[];
}

export type CsdlType = StructuredType | EnumType | TypeDefinition;

export interface StructuredType {
  readonly kind: 'entity' | 'complex';
  /** Qualified by the namespace, as all names of types here. */
  readonly name: string;
  readonly base: string | null;
  readonly abstract: boolean;
  readonly open: boolean;
  readonly stream: boolean;
  /** Paths of the key's properties; null where the type declares no key. */
  readonly key: KeyDeclaration | null;
  readonly properties: ReadonlyMap<string, Property>;
  readonly navigations: ReadonlyMap<string, Navigation>;
  readonly place: Place;
}

export interface KeyDeclaration {
  readonly parts: readonly string[];
  readonly place: Place;
}

export interface EnumType {
  readonly kind: 'enum';
  readonly name: string;
  readonly underlying: string;
  readonly flags: boolean;
  readonly members: readonly EnumMember[];
  readonly place: Place;
}

export interface EnumMember {
  readonly name: string;
  /** The number as text, counted on from the member before where not written. */
  readonly value: string;
  readonly place: Place;
}

export interface TypeDefinition {
  readonly kind: 'definition';
  readonly name: string;
  readonly type: TypeReference;
  readonly place: Place;
}

/** A type as a property, parameter or result uses it. */
export interface TypeReference {
  readonly name: string;
  readonly collection: boolean;
  /** For a collection: whether its items may be null. */
  readonly nullable: boolean;
  readonly facets: Facets;
}

/** Null where a facet is not written. */
export interface Facets {
  readonly maxLength: number | null;
  readonly precision: number | null;
  /** `variable` and `floating` put no limit on the fraction. */
  readonly scale: number | 'variable' | 'floating' | null;
  readonly unicode: boolean | null;
  readonly srid: string | null;
  readonly defaultValue: string | null;
}

export interface Property {
  readonly name: string;
  readonly type: TypeReference;
  /** Version 2: the entity's version, to be sent back in `If-Match`. */
  readonly concurrency: boolean;
  readonly place: Place;
}

export interface Navigation {
  readonly name: string;
  readonly target: string;
  readonly collection: boolean;
  readonly nullable: boolean;
  readonly contained: boolean;
  readonly partner: string | null;
  readonly onDelete: string | null;
  /** Dependent property to principal property. */
  readonly constraints: ReadonlyMap<string, string>;
  readonly place: Place;
}

export interface EntitySet {
  readonly name: string;
  /** Qualified name of the container. */
  readonly container: string;
  readonly type: string;
  readonly singleton: boolean;
  readonly listed: boolean;
  /** Navigation path to the entity set that it leads to. */
  readonly bindings: ReadonlyMap<string, string>;
  readonly place: Place;
}

export interface CsdlOperation {
  readonly kind: 'action' | 'function';
  readonly name: string;
  readonly bound: boolean;
  readonly composable: boolean;
  readonly entitySetPath: string | null;
  /** With the binding parameter first where it is bound. */
  readonly parameters: readonly Parameter[];
  readonly result: ResultType | null;
  readonly place: Place;
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeReference;
  readonly place: Place;
}

export interface ResultType {
  readonly type: TypeReference;
  readonly place: Place;
}

export interface OperationImport {
  readonly name: string;
  readonly container: string;
  /** Qualified name of the action or function. */
  readonly operation: string;
  readonly listed: boolean;
  readonly place: Place;
}

/** A value of a term: plain data as CSDL JSON writes it, names shortened. */
export interface Annotation {
  readonly value: unknown;
  readonly place: Place;
}

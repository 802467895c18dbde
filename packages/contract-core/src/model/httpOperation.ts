import type { Lifecycle } from './lifecycle';
import type { Place } from './place';
import type { SchemaUse } from './schema';
import type { SecurityAlternative, SecurityScheme } from './security';
import type { Server } from './server';

export type ParameterLocation =
  'path' | 'query' | 'header' | 'cookie' | 'querystring';

/** How a value is written where it is sent (OpenAPI 3, "Style Values"). */
export interface Serialization {
  /** `form`, `simple`...; empty where the format has no styles. */
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
  /** The media type under `content`; null where the style decides. */
  readonly mediaType: string | null;
}

/** The serialization of formats that have no words for it. */
export const plainSerialization: Serialization = {
  style: '',
  explode: false,
  allowReserved: false,
  allowEmptyValue: false,
  mediaType: null,
};

export interface Parameter {
  /**
   * Equal for the same parameter in two versions: location and name, or the
   * position in the path for a path parameter, whose name nobody sends.
   */
  readonly identity: string;
  readonly name: string;
  readonly location: ParameterLocation;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Absent where the format announces nothing but the deprecation. */
  readonly lifecycle?: Lifecycle;
  /** Defaults filled in. */
  readonly serialization: Serialization;
  readonly schema: SchemaUse | null;
  readonly place: Place;
}

/** How one property of a form is written (OpenAPI 3, "Encoding Object"). */
export interface Encoding {
  /** Normalised media types that may be sent; null where the default holds. */
  readonly mediaTypes: readonly string[] | null;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, Header>;
  readonly place: Place;
}

/** How the parts of a multipart body are written, by their order. */
export interface PlaceEncodings {
  readonly prefix: readonly Encoding[];
  /** Every part after those; null where nothing is said. */
  readonly item: Encoding | null;
}

/** A value in one media type; `schema` is null where anything goes. */
export interface Content {
  readonly mediaType: string;
  readonly schema: SchemaUse | null;
  /** Each element of a stream (OpenAPI 3.2); null where none is described. */
  readonly itemSchema: SchemaUse | null;
  /** By property of the schema, where written. */
  readonly encodings: ReadonlyMap<string, Encoding>;
  /** Of parts that are told by their place, where written (OpenAPI 3.2). */
  readonly placeEncodings: PlaceEncodings;
  readonly place: Place;
}

export interface RequestBody {
  readonly required: boolean;
  /** By normalised media type. */
  readonly contents: ReadonlyMap<string, Content>;
  readonly place: Place;
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly lifecycle: Lifecycle;
  readonly serialization: Serialization;
  readonly schema: SchemaUse | null;
  readonly place: Place;
}

/** An operation that a response leads to (OpenAPI 3, "Link Object"). */
export interface Link {
  readonly name: string;
  /** Identity of the operation; what is written where it leads elsewhere. */
  readonly target: string;
  /** Canonical text of the parameters and the body that the link fills in. */
  readonly values: string;
  readonly place: Place;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly contents: ReadonlyMap<string, Content>;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, Header>;
  readonly links: ReadonlyMap<string, Link>;
  readonly place: Place;
}

/** Where an HTTP operation stands in its document. */
export type HttpAddress =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'webhook'; readonly name: string }
  | {
      readonly kind: 'callback';
      readonly key: string;
      /** The runtime expression that gives the address to call. */
      readonly expression: string;
      /** Identity of the operation that the callback belongs to. */
      readonly parent: string;
    };

/** What a request with responses has beside the facts of every operation. */
export interface HttpFacts {
  readonly method: string;
  readonly address: HttpAddress;
  readonly requestBody: RequestBody | null;
  readonly responses: ReadonlyMap<string, Response>;
  /** Ways to be let in, any of which is enough; never empty. */
  readonly security: readonly SecurityAlternative[];
  /** The addresses that serve it, any of which may be called; never empty. */
  readonly servers: readonly Server[];
  /** Whether the servers are those of the whole document. */
  readonly ownServers: boolean;
}

/** What an HTTP contract says beside its operations. */
export interface HttpDocument {
  readonly servers: readonly Server[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  readonly place: Place;
}

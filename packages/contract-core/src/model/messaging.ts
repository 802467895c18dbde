import type { Place } from './place';
import type { SchemaUse } from './schema';

/** The objects of an AsyncAPI document that carry bindings of a protocol. */
export type BindingHolder = 'server' | 'channel' | 'operation' | 'message';

/**
 * One field of a protocol's binding, for example `partitions` of a Kafka
 * channel. Fields inside objects have dotted paths: `queue.durable`.
 */
export interface BindingField {
  readonly holder: BindingHolder;
  readonly protocol: string;
  readonly path: string;
  /** The value as plain data; null where `schema` says what it may be. */
  readonly value: unknown;
  /** Where the protocol's binding gives a schema: a message key, a query... */
  readonly schema: SchemaUse | null;
  readonly place: Place;
}

/** Where the value of a channel parameter is found, as a runtime expression. */
export interface ParameterSource {
  /** Position in the address, as in the identity of the parameter. */
  readonly identity: string;
  readonly name: string;
  readonly location: string;
  readonly place: Place;
}

/** A channel as the operations on it share it. */
export interface Channel {
  /** Its name in the document, which nobody sees on the wire. */
  readonly key: string;
  /** Null where the address is not known when the document is written. */
  readonly address: string | null;
  /** Keys of the servers that have it, sorted; null for all of them. */
  readonly servers: readonly string[] | null;
  readonly parameterSources: readonly ParameterSource[];
  readonly bindings: readonly BindingField[];
  readonly place: Place;
}

/** Where an answer goes. */
export interface ReplyRoute {
  /** Address of the reply's channel; null where it is not written or unknown. */
  readonly address: string | null;
  /** Runtime expression that gives the address; null where there is none. */
  readonly location: string | null;
  readonly place: Place;
}

/** What the owner of a contract or message says about its life. */
export interface LifeState {
  /** One of the known states, or `unknown` for any other text. */
  readonly state:
    | 'development'
    | 'beta'
    | 'active'
    | 'deprecated'
    | 'decommissioned'
    | 'unknown';
  /** Dates as they are written, usually `YYYY-MM-DD`; null where there is none. */
  readonly deprecationDate: string | null;
  readonly decommissioningDate: string | null;
  readonly place: Place;
}

/** One way to be let in: every scheme of it is needed. */
export interface MessageSecurityAlternative {
  readonly schemes: readonly MessageSecurityScheme[];
  readonly place: Place;
}

export interface MessageSecurityScheme {
  /** Its name in the document, for people. */
  readonly name: string;
  /** Canonical text of what a client has to do: type, place, URLs, flows. */
  readonly means: string;
  /** Sorted. */
  readonly scopes: readonly string[];
}

/** A value that a client fills into the address of a server. */
export interface MessageServerVariable {
  readonly name: string;
  /** Sorted; null where any text will do. */
  readonly values: readonly string[] | null;
  readonly defaultValue: string | null;
  readonly place: Place;
}

/** A broker or other host that carries messages. */
export interface MessageServer {
  readonly key: string;
  readonly host: string;
  /** Starts with `/`, without one at its end; empty where there is none. */
  readonly pathname: string;
  readonly protocol: string;
  readonly protocolVersion: string;
  /** In the order of the address. */
  readonly variables: readonly MessageServerVariable[];
  readonly security: readonly MessageSecurityAlternative[];
  readonly bindings: readonly BindingField[];
  readonly place: Place;
}

/** What a contract of messages says beside its operations. */
export interface Messaging {
  readonly servers: readonly MessageServer[];
  readonly channels: readonly Channel[];
  /** Those of them that no operation and no reply of the document uses. */
  readonly idleChannels: readonly Channel[];
  readonly life: LifeState | null;
  /** The document itself, for what it does not say. */
  readonly place: Place;
}

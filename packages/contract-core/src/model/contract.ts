import type { AttributeMark } from './attributeMark';
import type { ContractDescriptor } from './contractDescriptor';
import type { HttpDocument, HttpFacts, Parameter } from './httpOperation';
import type { Lifecycle } from './lifecycle';
import type {
  BindingField,
  Channel,
  LifeState,
  Messaging,
  ReplyRoute,
  MessageSecurityAlternative,
} from './messaging';
import type { Place } from './place';
import type { RecordFeature } from './recordFeature';
import type { SchemaUse } from './schema';
import type { UnreadReference } from './unreadReference';

/**
 * Who starts an operation: `consumer` calls a path of the API or sends to a
 * channel that the application receives; `provider` calls a webhook or
 * callback, or sends a message. Directions of values follow from it.
 */
export type Initiator = 'consumer' | 'provider';

/** One kind of message on a channel. */
export interface Message {
  /** Names by which the same message may be known in another version, best first. */
  readonly names: readonly string[];
  readonly contentType: string;
  /** Where the content type is written, which may be the document's default. */
  readonly contentTypePlace: Place;
  readonly payload: SchemaUse | null;
  /** Null where the headers are not described. */
  readonly headers: SchemaUse | null;
  /** Runtime expression of the correlation id; null where there is none. */
  readonly correlation: string | null;
  readonly bindings: readonly BindingField[];
  readonly deprecated: boolean;
  readonly life: LifeState | null;
  /** Where the operation names the message. */
  readonly place: Place;
  /** The message itself, behind references. */
  readonly definition: Place;
}

interface OperationFacts {
  /** Equal for the same operation in two versions; path parameter names erased. */
  readonly identity: string;
  /** The operation in the words of its format, for example `GET /Invoices/{InvoiceID}`. */
  readonly name: string;
  readonly initiator: Initiator;
  readonly operationId: string;
  readonly deprecated: boolean;
  /** Absent where the format announces nothing but the deprecation. */
  readonly lifecycle?: Lifecycle;
  readonly place: Place;
  readonly parameters: readonly Parameter[];
}

/** A request with responses: a path's method, a webhook or a callback. */
export interface HttpOperation extends OperationFacts, HttpFacts {
  readonly kind: 'http';
}

/** An AsyncAPI operation on a channel, with the messages of an optional reply. */
export interface MessageOperation extends OperationFacts {
  readonly kind: 'message';
  readonly channel: Channel;
  readonly messages: readonly Message[];
  readonly replies: readonly Message[];
  /** Empty where nothing is answered. */
  readonly replyRoutes: readonly ReplyRoute[];
  readonly bindings: readonly BindingField[];
  readonly security: readonly MessageSecurityAlternative[];
}

/** What a consumer does with the records of an entity set or of an object. */
export type RecordVerb = 'read' | 'create' | 'update' | 'delete' | 'call';

/**
 * Work on the records of an OData entity set or a Salesforce object, or a call
 * of an OData action or function. Values are described as JSON; what no JSON
 * Schema can say (keys, filters, targets of references...) is in `features`.
 */
export interface RecordOperation extends OperationFacts {
  readonly kind: 'record';
  readonly verb: RecordVerb;
  /** The entity set, singleton or object; for a call the action or function. */
  readonly resource: string;
  /** Name of the type of the record; empty for a call. */
  readonly recordType: string;
  /**
   * Whether the operation follows from others: the work on a type that is
   * reached by navigation or derivation only. What it follows from tells its
   * coming and going, and it is not compared where an operation of its own
   * does the same with the type in both versions.
   */
  readonly implied: boolean;
  /** The record or arguments that the consumer sends; null where none is. */
  readonly sent: SchemaUse | null;
  /** The record or result that comes back; null where none does. */
  readonly returned: SchemaUse | null;
  readonly features: readonly RecordFeature[];
}

export type Operation = HttpOperation | MessageOperation | RecordOperation;

/** One version of a contract, of whatever format, as the comparison sees it. */
export interface Contract {
  readonly descriptor: ContractDescriptor;
  /** In document order; identities are unique. */
  readonly operations: readonly Operation[];
  /** Absent for formats without HTTP of their own. */
  readonly http?: HttpDocument;
  /** Absent for formats without servers and channels of messages. */
  readonly messaging?: Messaging;
  /** References that nobody could follow; absent for formats without references. */
  readonly unread?: readonly UnreadReference[];
  /** Attributes of data objects that the documents tie to their schemas; absent where they tie none. */
  readonly attributes?: readonly AttributeMark[];
}

import type {
  Conjunction,
  Direction,
  Effect,
  Lifecycle,
  Place,
} from '../model';
import type {
  AnnouncedChangeKind,
  DatedChangeKind,
  LifecycleChangeKind,
} from './lifecycleChangeKind';
import type { HttpChangeKind } from './httpChangeKind';
import type { SecurityChangeKind } from './securityChangeKind';
import type { RecordChangeKind } from './recordChangeKind';
import type {
  AnnouncementChangeKind,
  BindingChangeKind,
  ChannelChangeKind,
  MessageChangeKind,
  MessageServerChangeKind,
} from './messageChangeKind';

/** What can happen to an operation, its parameters, bodies and messages. */
export type StructuralChangeKind =
  | 'contract-removed'
  | 'base-unreadable'
  | 'operation-removed'
  | 'operation-added'
  | 'operation-deprecated'
  | 'operation-reactivated'
  | 'operation-id-changed'
  | 'parameter-removed'
  | 'optional-parameter-added'
  | 'required-parameter-added'
  | 'parameter-became-required'
  | 'parameter-became-optional'
  | 'parameter-location-changed'
  | 'parameter-serialization-changed'
  | 'parameter-deprecated'
  | 'parameter-reactivated'
  | 'reserved-characters-allowed'
  | 'reserved-characters-disallowed'
  | 'empty-value-allowed'
  | 'empty-value-disallowed'
  | 'body-removed'
  | 'optional-body-added'
  | 'required-body-added'
  | 'body-became-required'
  | 'body-became-optional'
  | 'media-type-removed'
  | 'media-type-added'
  | 'success-status-removed'
  | 'other-status-removed'
  | 'status-added'
  | 'header-removed'
  | 'header-added'
  | 'header-became-optional'
  | 'header-became-required'
  | 'header-serialization-changed'
  | 'header-deprecated'
  | 'header-reactivated'
  | ChannelChangeKind
  | MessageChangeKind
  | BindingChangeKind
  | MessageServerChangeKind
  | AnnouncementChangeKind
  | HttpChangeKind
  | LifecycleChangeKind
  | SecurityChangeKind
  | RecordChangeKind;

/** What can happen to the values that a schema accepts. */
export type SchemaChangeKind =
  | 'property-removed'
  | 'optional-property-added'
  | 'required-property-added'
  | 'property-became-required'
  | 'property-became-optional'
  | 'property-became-read-only'
  | 'property-became-not-read-only'
  | 'property-became-write-only'
  | 'property-became-not-write-only'
  | 'property-deprecated'
  | 'property-reactivated'
  | AnnouncedChangeKind
  | DatedChangeKind
  | 'property-moved-into-union'
  | 'type-changed'
  | 'became-nullable'
  | 'became-not-nullable'
  | 'enum-value-removed'
  | 'enum-value-added'
  | 'extensible-enum-value-added'
  | 'became-enum'
  | 'enum-lifted'
  | 'limit-tightened'
  | 'limit-loosened'
  | 'limit-changed'
  | 'pattern-added'
  | 'pattern-removed'
  | 'pattern-changed'
  | 'format-changed'
  | 'default-changed'
  | 'additional-properties-closed'
  | 'additional-properties-opened'
  | 'additional-properties-restricted'
  | 'additional-properties-unrestricted'
  | 'items-restricted'
  | 'items-unrestricted'
  | 'tuple-changed'
  | 'union-branch-added'
  | 'union-branch-removed'
  | 'union-changed'
  | 'schema-rule-added'
  | 'schema-rule-removed'
  | 'schema-rule-changed'
  | 'discriminator-removed'
  | 'discriminator-added'
  | 'discriminator-changed'
  | 'discriminator-mapping-removed'
  | 'discriminator-mapping-added'
  | 'discriminator-mapping-changed'
  | 'subtype-removed'
  | 'subtype-added'
  | 'reference-unresolved'
  | 'discriminator-default-changed'
  | 'xml-name-changed'
  | 'xml-form-changed'
  | 'xml-namespace-changed'
  | 'xml-prefix-changed'
  | 'unreadable-schema-changed'
  | 'values-changed'
  | 'values-changed-safely';

export type ChangeKind = StructuralChangeKind | SchemaChangeKind;

/** One occurrence of a change: where in which operation it shows. */
export interface ChangeSite {
  /** The operation as findings name it. */
  readonly operation: string;
  /** The operation with path parameter names erased. */
  readonly operationIdentity: string;
  readonly direction: Direction;
  /**
   * The part of the operation: `query:period`, `body application/json`,
   * `response 200 application/json`...; empty for the operation itself.
   */
  readonly slot: string;
  /** The slot as people say it; plays no part in a change's identity. */
  readonly slotWords: string;
  /** Way from the slot's schema to the changed one, for example `/lines/[]`. */
  readonly path: string;
  readonly base: Place | null;
  readonly revision: Place | null;
  /** Where a payload could show the change; absent for structural changes. */
  readonly value?: ValueSite;
}

/**
 * The schemas of a slot, and those inside them that differ. Sites of a change
 * that hold the same schemas at the same way share one.
 */
export interface ValueSite extends ValuePlace {
  /**
   * The part of the slot's schemas that decides whether the difference shows:
   * the outermost that has a say by more than its type and its properties.
   * Sites of a change that hold the same part at the same way share one.
   */
  readonly part: ValuePlace;
}

/** Schemas that face each other, and those inside them that differ. */
export interface ValuePlace {
  /** The slot's own schemas: what a whole payload has to fit. */
  readonly base: Conjunction;
  readonly revision: Conjunction;
  /** Way from the slot's schemas to the differing ones, as in `ChangeSite`. */
  readonly path: string;
  readonly baseHere: Conjunction;
  readonly revisionHere: Conjunction;
}

/**
 * A fact about base and revision, without judgement: what was edited and what
 * that does to the set of accepted values. One cause is one change, however
 * many operations show it.
 */
export interface Change {
  readonly kind: ChangeKind;
  /** What the edit is about: a property, a keyword, a parameter's identity. */
  readonly subject: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly direction: Direction;
  readonly effect: Effect;
  /** Whether structure alone proves the change; else values would. */
  readonly structural: boolean;
  /** The subject as people say it; plays no part in a change's identity. */
  readonly words: string;
  readonly base: Place | null;
  readonly revision: Place | null;
  /**
   * The schema that came or went (a property, a branch); null where the edit
   * is no schema.
   */
  readonly part: Conjunction | null;
  /** Changes that this one tells with itself, and that are told no more. */
  readonly consequences?: readonly Change[];
  /** What was announced about the part that went or was deprecated. */
  readonly lifecycle?: Lifecycle;
  /** What it has in common with others that are one change with it. */
  readonly cause?: string;
  /** Never empty; of a change of values the shallowest first. */
  readonly sites: readonly ChangeSite[];
}

import type { FieldFeatureKind } from './fieldFeature';
import type { Place } from './place';

/**
 * What an operation on records offers or demands beside its values. A kind
 * that starts with `not-` or `no-` is a restriction: it is there where the
 * source withholds what it would else offer.
 */
export type RecordFeatureKind =
  // Identity and relations
  | 'key'
  | 'alternate-key'
  | 'navigation'
  | 'containment'
  | 'navigation-partner'
  | 'navigation-binding'
  | 'on-delete'
  | 'referential-constraint'
  // Asking
  | 'not-filterable'
  | 'filter-required'
  | 'filter-property-required'
  | 'filter-expressions'
  | 'not-sortable'
  | 'sort-directions'
  | 'not-expandable'
  | 'not-searchable'
  | 'not-selectable'
  | 'not-countable'
  | 'no-top'
  | 'no-skip'
  | 'not-addressable'
  | 'not-readable-by-key'
  | 'query-limit'
  // Changing
  | 'not-readable-through'
  | 'not-insertable-through'
  | 'not-updatable-through'
  | 'not-deletable-through'
  | 'etag-required'
  | 'permission'
  // Types
  | 'abstract'
  | 'open-type'
  | 'stream'
  | 'derived-type'
  | 'enum-number'
  | 'enum-flags'
  | 'underlying-type'
  // Calls
  | 'result'
  | 'method'
  | 'composable'
  | 'entity-set-path'
  // Service
  | 'service-document'
  | 'namespace'
  | 'call-namespace'
  | 'type-namespace'
  | 'enum-namespace'
  | FieldFeatureKind;

/**
 * One feature of an operation on records. `kind` and `subject` identify it
 * within its operation; `text` is its value as canonical text, empty where
 * being there is all that it says. Features that one declaration gives to
 * several operations have the same `place`, so that an edit of it is one cause.
 */
export interface RecordFeature {
  readonly kind: RecordFeatureKind;
  /** A property, a path of properties, a type; empty for the record itself. */
  readonly subject: string;
  readonly text: string;
  /**
   * Whether it follows from something else, which tells its coming and going:
   * nobody creates through a relation to a set that takes no new records.
   */
  readonly follows: boolean;
  readonly place: Place;
  /** The annotation that says it; absent where the declaration itself does. */
  readonly annotation?: FeatureAnnotation;
}

export interface FeatureAnnotation {
  /** Target and term, which name it in both versions. */
  readonly name: string;
  /** What is written as one: a block of annotations, or the annotation. */
  readonly block: Place;
}

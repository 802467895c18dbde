import type { Place } from './place';

/** A reference whose target nobody read, where it is written. */
export interface UnreadReference {
  /** As it is written. */
  readonly reference: string;
  /** `host` for a target that is elsewhere and never fetched. */
  readonly lacks: 'host' | 'document' | 'value';
  /** Why, in words that follow "leads nowhere: ". */
  readonly reason: string;
  readonly place: Place;
  /** Whether it stands for a part of an operation, and for no schema. */
  readonly isPart?: boolean;
}

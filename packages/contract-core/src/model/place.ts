import type { Location } from './location';

/**
 * A place in a document whose pointer, line and column are only computed when
 * somebody asks, because most places of a contract are never reported.
 */
export interface Place {
  readonly locate: () => Location;
}

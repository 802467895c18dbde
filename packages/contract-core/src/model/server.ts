import type { Place } from './place';

/** A placeholder of a server's URL that the caller fills in. */
export interface ServerVariable {
  readonly name: string;
  readonly defaultValue: string;
  /** The values that may be chosen; null where any may. */
  readonly values: readonly string[] | null;
  readonly place: Place;
}

/** An address under which operations are served. */
export interface Server {
  /** As written, without a slash at its end; empty for the place of the document. */
  readonly url: string;
  readonly variables: ReadonlyMap<string, ServerVariable>;
  readonly place: Place;
}

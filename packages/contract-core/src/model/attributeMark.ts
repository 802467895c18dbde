import type { Location } from './location';
import type { Place } from './place';

/** A schema or property of a document that says which attribute it carries. */
export interface AttributeMark {
  /** As written: `account.legalName`. */
  readonly attribute: string;
  /** The object that has the extension: a schema, or what stands beside a reference. */
  readonly holder: Place;
  /** The extension itself. */
  readonly place: Place;
}

/** The extension by which a schema names the attribute that it carries. */
export const attributeExtension = 'x-interlock-attribute';

/** A place of a contract that carries another attribute than before, or none. */
export interface MarkChange {
  /** JSON Pointer of the schema; with its file in front where it is not the root document. */
  readonly field: string;
  /** As written; null on a side that has none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly base: Location | null;
  readonly revision: Location | null;
}

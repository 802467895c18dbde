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

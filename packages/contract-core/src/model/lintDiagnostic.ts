import type { Location } from './location';
import type { Severity } from './severity';

/** What a governance rule or a format's own parser says about one document. */
export interface LintDiagnostic {
  /** Rule name, for example `operation-description` or `asyncapi-document-resolved`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  /**
   * The place by meaning: a JSON Pointer in which items of lists stand as what
   * identifies them, `/paths/~1invoices/get/parameters/[query limit]/schema`.
   * It survives reordering and reformatting. In a document that a reference
   * reaches, the path relative to the folder of the linted document and `#`
   * stand before it: `names.yaml#/Name/enum`.
   */
  readonly anchor: string;
  /** Last character of the place, counted from 1. */
  readonly end: { readonly line: number; readonly column: number };
  /** `spectral` or `asyncapi-parser`. */
  readonly source: 'spectral' | 'asyncapi-parser';
  /** Page that explains the rule; empty when the rule names none. */
  readonly documentationUrl: string;
}

/**
 * Digests of the parts of a document and of the documents that it refers to, by
 * anchor: each path item, operation, channel, message and component, and for each document
 * the rest (`''` for the linted one, `names.yaml#` for a referenced one). A digest
 * does not change with the order of keys, with formatting, or between YAML and
 * JSON, and it does not cover other parts that stand inside.
 */
export type DocumentParts = Readonly<Record<string, string>>;

/** What the linter says of a document, and what the document consists of. */
export interface LintedDocument {
  readonly diagnostics: readonly LintDiagnostic[];
  readonly parts: DocumentParts;
}

/** The part that a place belongs to: the innermost one around it. */
export function partOf(anchor: string, parts: DocumentParts): string {
  const hash = anchor.startsWith('/') ? -1 : anchor.indexOf('#');
  const document = anchor.slice(0, hash + 1);
  let at = anchor;
  while (at.length > document.length) {
    if (Object.hasOwn(parts, at)) return at;
    at = at.slice(0, Math.max(at.lastIndexOf('/'), document.length));
  }
  return document;
}

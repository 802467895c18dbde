import type { Location } from './location';
import type { Severity } from './severity';

/** What a governance rule or a format's own parser says about one document. */
export interface LintDiagnostic {
  /** Rule name, for example `operation-description` or `asyncapi-document-resolved`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  /** Last character of the place, counted from 1. */
  readonly end: { readonly line: number; readonly column: number };
  /** `spectral` or `asyncapi-parser`. */
  readonly source: 'spectral' | 'asyncapi-parser';
  /** Page that explains the rule; empty when the rule names none. */
  readonly documentationUrl: string;
}

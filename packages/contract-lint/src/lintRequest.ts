import type {
  ContractDocument,
  LintDiagnostic,
  Problem,
} from '@interlock/contract-core';

/** One document to lint, with everything it may refer to. */
export interface LintRequest {
  /** Path as people know it, relative to the repository where there is one. */
  readonly file: string;
  readonly text: string;
  /** Local documents that `$ref`s reach, relative to the folder of `file`. */
  readonly references: readonly ContractDocument[];
  readonly contractType: 'openapi' | 'asyncapi';
  /** A ruleset in Spectral's YAML or JSON form. */
  readonly ruleset: { readonly file: string; readonly text: string };
}

/** Diagnostics in document order, or the reasons why nothing is known. */
export type LintOutcome =
  | { readonly ok: true; readonly diagnostics: readonly LintDiagnostic[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

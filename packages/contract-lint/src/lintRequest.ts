import type {
  ContractDocument,
  DocumentParts,
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
  /**
   * Rulesets in Spectral's YAML or JSON form. All of them apply; what a later
   * one says about a rule outweighs the earlier ones.
   */
  readonly rulesets: readonly RulesetText[];
}

export interface RulesetText {
  readonly file: string;
  readonly text: string;
}

/** Diagnostics in document order, or the reasons why nothing is known. */
export type LintOutcome =
  | {
      readonly ok: true;
      readonly diagnostics: readonly LintDiagnostic[];
      readonly parts: DocumentParts;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

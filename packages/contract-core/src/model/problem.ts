/**
 * A reason why something handed in cannot be used: one sentence that says what
 * is wrong, the place, and the remedy.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
  readonly file: string;
  readonly pointer: string;
  /** Counted from 1; 0 when the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
}

export type ProblemCode =
  | 'syntax-error'
  | 'empty-document'
  | 'unknown-format'
  | 'unsupported-format'
  | 'invalid-structure'
  | 'unusual-structure'
  | 'unresolved-reference'
  | 'limit-exceeded'
  | 'missing-file'
  | 'unknown-kind'
  | 'wrong-kind'
  | 'duplicate-name'
  | 'unknown-reference'
  | 'missing-owner'
  | 'schema-violation'
  | 'unknown-operation'
  /** An overlay wants something that no overlay may do. */
  | 'binding-refused'
  /** A target of an overlay selects nothing of its contract. */
  | 'binding-target-not-found'
  | 'analysis-failed';

import type {
  ContractDocument,
  PlainSubjectUnderCheck,
} from '@interlock/contract-core';

/** A changed subject that is no contract, with what a portal judges it from. */
export interface ChangedPlainSubject {
  readonly subject: PlainSubjectUnderCheck;
  /** Path of the revision, or of the base where it is gone. */
  readonly file: string;
  /** Null where the branch removes it. */
  readonly revision: {
    readonly text: string;
    /** Files that belong to it; of a mapping sheet by their paths from the root. */
    readonly references: readonly ContractDocument[];
  } | null;
}

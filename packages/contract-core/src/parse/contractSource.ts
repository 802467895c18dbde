import type { ContractDocument } from '../model';

/** The text of a contract as handed in by a shell, with what it refers to. */
export interface ContractSource {
  /** Path as people know it, relative to the repository where there is one. */
  readonly file: string;
  /**
   * Path from the root of the estate, where `file` is another one: as somebody
   * typed it. References may come back to a document by way of folders above.
   */
  readonly path?: string;
  readonly text: string;
  /** As `ContractDocument.digest`, for `text`. */
  readonly digest?: () => string;
  /**
   * Local documents that `$ref`s reach, with paths relative to the folder of
   * `file`. Remote references are never fetched and stay unresolved.
   */
  readonly references: readonly ContractDocument[];
}

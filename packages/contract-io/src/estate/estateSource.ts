/** A file that a source lists. */
export interface ListedFile {
  /** Path relative to the source's root, with `/` between folders. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Where the estate's files are read from: a commit, or a folder. */
export interface EstateSource {
  /** Commit that is read; for a working tree the one it stands on, or empty. */
  readonly commit: string;
  /** The ref that was read, as people write it; empty for a working tree. */
  readonly ref: string;
  /** Name of the branch that is read, here or at a remote; null for what is none. */
  readonly branch: string | null;
  readonly kind: 'git' | 'working-tree';
  /** Empty, or a sentence that says why something else than asked for is read. */
  readonly note: string;
  /** Sorted by path. */
  list(): Promise<readonly ListedFile[]>;
  /** Texts by path; paths that the source does not have are left out. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Largest file that is read, in bytes (design decision 11). */
export const largestFile = 64 * 1024 * 1024;

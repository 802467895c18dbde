/** What a workbook may hold before anybody opens it with a library. */
export interface PackageLimits {
  /** Files in the package; a workbook of a company has a few dozen. */
  readonly entries: number;
  /** Bytes of all files together when unpacked. */
  readonly unpackedBytes: number;
  /** Cells that are not empty, over all worksheets. */
  readonly cells: number;
}

export const defaultPackageLimits: PackageLimits = {
  entries: 1_000,
  unpackedBytes: 100_000_000,
  cells: 1_000_000,
};

import type { MappedValue } from '@interlock/contract-core';
import type { PackageLimits } from './spreadsheetLimits';

/** What the child is asked for: a file as it lies on disk. */
export interface SpreadsheetRequest {
  readonly format: 'xlsx' | 'csv';
  readonly base64: string;
  readonly limits: PackageLimits;
}

/** A worksheet as it crosses the pipe. */
export interface SentTable {
  /** Empty for CSV. */
  readonly worksheet: string;
  readonly rows: readonly {
    readonly number: number;
    readonly cells: readonly (readonly [
      column: number,
      value: MappedValue,
      isFormula: boolean,
    ])[];
  }[];
}

/** Every worksheet, or why there is none. `message` follows "FILE cannot be read: ". */
export type ReadSpreadsheet =
  | { readonly ok: true; readonly tables: readonly SentTable[] }
  | { readonly ok: false; readonly message: string };

import type { Problem } from '../../model';
import type { MappedValue } from '../mappingSheet';
import type { SheetColumn } from './sheetColumn';

/** One cell that is not empty. */
export interface TableCell {
  readonly value: MappedValue;
  /** Whether the value was worked out by a formula, which stays the spreadsheet's own. */
  readonly isFormula: boolean;
}

export interface TableRow {
  /** Counted from 1, as the spreadsheet counts it. */
  readonly number: number;
  /** By column, counted from 1. */
  readonly cells: ReadonlyMap<number, TableCell>;
}

/** A worksheet, or a CSV file, as it was read: no meaning yet. */
export interface MappingTable {
  readonly file: string;
  /** Empty for a CSV file. */
  readonly worksheet: string;
  readonly rows: readonly TableRow[];
}

/** A row of a mapping as the sheet's YAML would write it. */
export type WrittenRow = Readonly<Record<string, unknown>>;

export interface ReadTableRow {
  /** Row of the table. */
  readonly number: number;
  /** Name of the mapping; empty where the table does not say. */
  readonly mapping: string;
  readonly id: string;
  /** Null where a cell says something that nobody can read; a problem tells which. */
  readonly written: WrittenRow | null;
}

/** What a table says, row by row. */
export interface ReadMappingTable {
  /** Column of each heading that was found, counted from 1. */
  readonly columns: ReadonlyMap<SheetColumn, number>;
  readonly rows: readonly ReadTableRow[];
  /** With worksheet, row and column in the sentence; the line is the table's row. */
  readonly problems: readonly Problem[];
}

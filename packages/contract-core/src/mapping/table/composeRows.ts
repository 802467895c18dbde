import type { Problem } from '../../model';
import { readPlainRow } from '../readMappingSheet';
import { rowMeaning } from '../rowMeaning';
import type {
  MappingTable,
  ReadMappingTable,
  ReadTableRow,
  WrittenRow,
} from './mappingTable';
import { problemAt } from './readMappingTable';

/** Rows of a sheet as its YAML writes them, by the name of their mapping. */
export interface MappingRows {
  readonly name: string;
  readonly rows: readonly WrittenRow[];
}

/** One row of the new sheet, and whether the old one said the same. */
export interface ComposedRow {
  readonly written: WrittenRow;
  /** Index in the old mapping of the row with the same id; null for a new one. */
  readonly former: number | null;
  readonly isSame: boolean;
}

export interface ComposedMapping {
  readonly name: string;
  readonly rows: readonly ComposedRow[];
}

export interface ComposedSheet {
  readonly mappings: readonly ComposedMapping[];
  readonly problems: readonly Problem[];
}

/**
 * The rows that a sheet has after a table was taken in: those of the table, in
 * its order; members for which the table has no column stay as they were. Where a row of the table cannot be read the sheet keeps its own of
 * that id; a mapping of which the table has no row stays as it is. A row
 * without an id gets one from its target.
 */
export function composeRows(
  sheet: readonly MappingRows[],
  read: ReadMappingTable,
  table: Pick<MappingTable, 'file' | 'worksheet'>,
): ComposedSheet {
  const problems: Problem[] = [];
  const only = sheet.length === 1 ? (sheet[0]?.name ?? '') : '';
  const byMapping = new Map<string, ReadTableRow[]>();
  for (const row of read.rows) {
    const name = row.mapping === '' ? only : row.mapping;
    if (!sheet.some(mapping => mapping.name === name)) {
      problems.push(
        problemAt(
          table,
          row.number,
          read.columns.get('mapping') ?? 0,
          name === ''
            ? 'the row names no mapping, and the sheet has several'
            : `the sheet has no mapping \`${name}\``,
        ),
      );
      continue;
    }
    byMapping.set(name, [...(byMapping.get(name) ?? []), row]);
  }
  const mappings = sheet.map(mapping => {
    const rows = byMapping.get(mapping.name);
    return rows === undefined
      ? unchanged(mapping)
      : composeMapping(mapping, rows, read.columns, row =>
          problems.push(
            problemAt(
              table,
              row.number,
              read.columns.get('id') ?? 0,
              `the id \`${row.id}\` stands in an earlier row of the mapping`,
            ),
          ),
        );
  });
  return { mappings, problems };
}

function unchanged({ name, rows }: MappingRows): ComposedMapping {
  return {
    name,
    rows: rows.map((written, former) => ({ written, former, isSame: true })),
  };
}

function composeMapping(
  { name, rows: old }: MappingRows,
  rows: readonly ReadTableRow[],
  columns: ReadMappingTable['columns'],
  tellRepeated: (row: ReadTableRow) => void,
): ComposedMapping {
  const used = new Set(rows.map(({ id }) => id).filter(id => id !== ''));
  const taken = new Set<string>();
  const composed: ComposedRow[] = [];
  for (const row of rows) {
    const id = row.id === '' ? freeId(row.written, used) : row.id;
    if (taken.has(id)) {
      tellRepeated(row);
      continue;
    }
    taken.add(id);
    const former = old.findIndex(candidate => candidate.id === id);
    const kept = former < 0 ? undefined : old[former];
    if (row.written === null) {
      // What is stored is not lost by a cell that nobody can read.
      if (kept) composed.push({ written: kept, former, isSame: true });
      continue;
    }
    const written = { id, ...withoutColumn(kept, columns), ...row.written };
    composed.push({
      written,
      former: kept === undefined ? null : former,
      isSame: kept !== undefined && meaning(kept) === meaning(written),
    });
  }
  return { name, rows: composed };
}

/** Members of a row that the table has no column for: it says nothing about them. */
function withoutColumn(
  row: WrittenRow | undefined,
  columns: ReadMappingTable['columns'],
): WrittenRow {
  const known = new Set<string>(columns.keys());
  return Object.fromEntries(
    Object.entries(row ?? {}).filter(
      ([member]) => member !== 'id' && !known.has(member),
    ),
  );
}

function meaning(written: WrittenRow): string {
  return rowMeaning(readPlainRow(written));
}

/** A name from the target path that no other row has; letters first, as ids are. */
function freeId(written: WrittenRow | null, used: Set<string>): string {
  const words = String(written?.target ?? '')
    .replaceAll(/[^A-Za-z0-9_]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 80);
  const base = /^[A-Za-z]/u.test(words) ? words : `row-${words}`;
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  used.add(id);
  return id;
}

import type { MappingSheet } from '../mappingSheet';
import type { MappingTable, ReadMappingTable, TableRow } from './mappingTable';
import { printRow } from './printRow';
import { sheetColumns } from './sheetColumn';
import type { SheetColumn, TableProfile } from './sheetColumn';

/** A text for a cell of a table; an empty one takes the value out. */
export interface TableEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a table needs so that it says what a sheet says. */
export interface TableEdits {
  readonly edits: readonly TableEdit[];
  /** Rows of mappings that stand in no row of the table; they come after the last one. */
  readonly added: number;
  /** Rows of the table that the sheet no longer has: their known cells become empty. */
  readonly removed: number;
}

/**
 * The cells of a table that differ from a sheet. Rows are found by their id, or
 * by mapping and target where the table has no ids yet; those get a column of
 * their own behind the last heading, so that the next time they are found.
 */
export function tableEdits(
  sheet: MappingSheet,
  table: MappingTable,
  read: ReadMappingTable,
  profile: TableProfile,
): TableEdits {
  const columns = withIdColumn(read.columns, table);
  const hasIds = read.columns.has('id');
  const rowsByKey = new Map(
    read.rows.map(row => [
      hasIds && row.id !== ''
        ? keyOf(row.mapping, row.id)
        : keyOf(row.mapping, String(row.written?.target ?? '')),
      row.number,
    ]),
  );
  const edits: TableEdit[] = [];
  if (!hasIds) {
    const column = columns.get('id') ?? 0;
    edits.push({
      row: profile.headingRow,
      column,
      text: profile.headings.id[0] ?? '',
    });
  }
  const byNumber = new Map(table.rows.map(row => [row.number, row]));
  const met = new Set<number>();
  let next = Math.max(profile.headingRow, ...table.rows.map(row => row.number));
  let added = 0;
  for (const mapping of sheet.mappings) {
    for (const row of mapping.rows) {
      const name = sheet.mappings.length === 1 ? '' : mapping.name;
      const known = [mapping.name, name]
        .flatMap(word => [keyOf(word, row.id), keyOf(word, row.target)])
        .map(key => rowsByKey.get(key))
        .find(number => number !== undefined && !met.has(number));
      const number = known ?? (next += 1);
      if (known === undefined) added += 1;
      met.add(number);
      edits.push(
        ...rowEdits(
          printRow(mapping.name, row),
          number,
          byNumber.get(number),
          columns,
          known === undefined,
        ),
      );
    }
  }
  const gone = read.rows.filter(({ number }) => !met.has(number));
  edits.push(
    ...gone.flatMap(({ number }) =>
      emptied(byNumber.get(number), read.columns),
    ),
  );
  return { edits, added, removed: gone.length };
}

function keyOf(mapping: string, name: string): string {
  return `${mapping}\n${name}`;
}

function withIdColumn(
  columns: ReadonlyMap<SheetColumn, number>,
  table: MappingTable,
): ReadonlyMap<SheetColumn, number> {
  if (columns.has('id')) return columns;
  const last = Math.max(
    0,
    ...table.rows.flatMap(({ cells }) => [...cells.keys()]),
  );
  return new Map([...columns, ['id', last + 1]]);
}

function rowEdits(
  texts: Readonly<Record<SheetColumn, string>>,
  number: number,
  row: TableRow | undefined,
  columns: ReadonlyMap<SheetColumn, number>,
  isNew: boolean,
): readonly TableEdit[] {
  return sheetColumns.flatMap(column => {
    const at = columns.get(column);
    if (at === undefined) return [];
    const shown = row?.cells.get(at)?.value ?? '';
    const text = texts[column];
    const same = isNew ? text === '' : saysTheSame(column, String(shown), text);
    return same ? [] : [{ row: number, column: at, text }];
  });
}

/** What people write in other words is left to them. */
function saysTheSame(
  column: SheetColumn,
  shown: string,
  text: string,
): boolean {
  const folded = (value: string) => value.trim().replaceAll('\r\n', '\n');
  if (folded(shown) === folded(text)) return true;
  // A table of one mapping need not name it.
  if (column === 'mapping') return shown === '';
  if (column === 'transform') return shown === '' && text === 'direct';
  if (column === 'mandatory' || column === 'key') {
    const yes = ['yes', 'y', 'x', 'true', '1'];
    return yes.includes(folded(shown).toLowerCase()) === (text === 'yes');
  }
  return false;
}

function emptied(
  row: TableRow | undefined,
  columns: ReadonlyMap<SheetColumn, number>,
): readonly TableEdit[] {
  return [...columns.values()].flatMap(column =>
    row?.cells.has(column) ? [{ row: row.number, column, text: '' }] : [],
  );
}

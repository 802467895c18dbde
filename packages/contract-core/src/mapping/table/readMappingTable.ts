import type { Problem } from '../../model';
import type { MappedValue } from '../mappingSheet';
import { columnLetters } from './columnLetters';
import type {
  MappingTable,
  ReadMappingTable,
  ReadTableRow,
  TableRow,
} from './mappingTable';
import { parseRow } from './parseRow';
import { sheetColumns } from './sheetColumn';
import type { SheetColumn, TableProfile } from './sheetColumn';

/**
 * Reads the rows of a table by its headings. A row that says something unreadable
 * is a problem for each cell, with worksheet, row and column, and the others are
 * there; columns without a known heading are left alone.
 */
export function readMappingTable(
  table: MappingTable,
  profile: TableProfile,
): ReadMappingTable {
  const columns = findColumns(table, profile);
  const missing = (['target'] as const).filter(column => !columns.has(column));
  if (missing.length > 0) {
    return {
      columns,
      rows: [],
      problems: missing.map(column => noHeading(table, profile, column)),
    };
  }
  const problems: Problem[] = [];
  const rows: ReadTableRow[] = [];
  for (const row of table.rows) {
    if (row.number <= profile.headingRow || isEmpty(row, columns)) continue;
    const cells = cellsOf(row, columns);
    const parsed = parseRow(cells);
    if ('faults' in parsed) {
      problems.push(
        ...parsed.faults.map(({ column, message }) =>
          problemAt(table, row.number, columns.get(column) ?? 0, message),
        ),
      );
    }
    rows.push({
      number: row.number,
      mapping: textOf(cells.get('mapping')),
      id: textOf(cells.get('id')),
      written: 'written' in parsed ? parsed.written : null,
    });
  }
  return { columns, rows, problems };
}

function findColumns(
  table: MappingTable,
  { headingRow, headings }: TableProfile,
): ReadonlyMap<SheetColumn, number> {
  const heading = table.rows.find(({ number }) => number === headingRow);
  const found = new Map<SheetColumn, number>();
  for (const column of sheetColumns) {
    const names = headings[column].map(folded);
    for (const [at, { value }] of heading?.cells ?? []) {
      const taken = [...found.values()].includes(at);
      if (
        !found.has(column) &&
        !taken &&
        names.includes(folded(String(value)))
      ) {
        found.set(column, at);
      }
    }
  }
  return found;
}

function folded(heading: string): string {
  return heading.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

function cellsOf(
  row: TableRow,
  columns: ReadonlyMap<SheetColumn, number>,
): ReadonlyMap<SheetColumn, MappedValue> {
  return new Map(
    [...columns].flatMap(([column, at]) => {
      const cell = row.cells.get(at);
      return cell === undefined ? [] : [[column, cell.value]];
    }),
  );
}

function isEmpty(
  row: TableRow,
  columns: ReadonlyMap<SheetColumn, number>,
): boolean {
  return [...columns.values()].every(
    at => textOf(row.cells.get(at)?.value) === '',
  );
}

function textOf(value: MappedValue | undefined): string {
  return value === undefined || value === null ? '' : String(value).trim();
}

function noHeading(
  table: MappingTable,
  { headingRow, headings }: TableProfile,
  column: SheetColumn,
): Problem {
  return problemAt(
    table,
    headingRow,
    0,
    `no heading is \`${headings[column].join('` or `')}\`; name the row of the headings and their words in a profile`,
  );
}

/** A problem of a table: the sentence names worksheet, row and column. */
export function problemAt(
  { file, worksheet }: Pick<MappingTable, 'file' | 'worksheet'>,
  row: number,
  column: number,
  message: string,
): Problem {
  const where = [
    ...(worksheet === '' ? [] : [`worksheet ${worksheet}`]),
    `row ${row}`,
    ...(column === 0 ? [] : [`column ${columnLetters(column)}`]),
  ].join(', ');
  return {
    code: 'schema-violation',
    message: `${where[0]?.toUpperCase()}${where.slice(1)}: ${message}.`,
    remedy:
      'Correct the cell and import the table again; the other rows were taken.',
    file,
    pointer: '',
    line: row,
    column,
  };
}

import ExcelJs from 'exceljs';
import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import type { MappedValue } from '@interlock/contract-core';
import type { ReadSpreadsheet, SentTable } from './spreadsheetRequest';
import type { PackageLimits } from './spreadsheetLimits';

/** All worksheets of a workbook, with the values that are shown; formulas are not worked out. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: PackageLimits,
): Promise<ReadSpreadsheet> {
  const workbook = new ExcelJs.Workbook();
  try {
    await load(workbook, bytes);
  } catch (error) {
    return {
      ok: false,
      message: `it is no workbook that can be read (${error instanceof Error ? error.message : String(error)})`,
    };
  }
  const tables: SentTable[] = [];
  let cells = 0;
  for (const worksheet of workbook.worksheets) {
    const table = readWorksheet(worksheet);
    cells += table.rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (cells > limits.cells) {
      return {
        ok: false,
        message: `it has more than the ${limits.cells} cells allowed`,
      };
    }
    tables.push(table);
  }
  return tables.length === 0
    ? { ok: false, message: 'it is no workbook, for it has no worksheet' }
    : { ok: true, tables };
}

async function load(workbook: Workbook, bytes: Uint8Array): Promise<void> {
  // The library is typed for a Buffer of another version of Node's types.
  const buffer = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.byteLength,
  );
  await workbook.xlsx.load(buffer as ArrayBuffer);
}

function readWorksheet(worksheet: Worksheet): SentTable {
  const rows: { number: number; cells: SentTable['rows'][number]['cells'] }[] =
    [];
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: [number, MappedValue, boolean][] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const value = valueOf(cell.value);
      // A merged cell shows the value of its first one, which is read there.
      if (value !== null && !isCovered(cell)) {
        cells.push([column, value, isFormula(cell)]);
      }
    });
    if (cells.length > 0) rows.push({ number, cells });
  });
  return { worksheet: worksheet.name, rows };
}

function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

function isFormula(cell: Cell): boolean {
  return (
    typeof cell.value === 'object' &&
    cell.value !== null &&
    ('formula' in cell.value || 'sharedFormula' in cell.value)
  );
}

/** The value as a reader of the workbook sees it; null where nothing is shown. */
function valueOf(value: CellValue | undefined): MappedValue {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if ('richText' in value) {
    return value.richText.map(({ text }) => text).join('');
  }
  if ('hyperlink' in value) return textOf(value.text);
  if ('error' in value) return value.error;
  if ('result' in value) return valueOf(value.result);
  return null;
}

/** The words of a link are a text, or texts with formats of their own. */
function textOf(text: unknown): MappedValue {
  return typeof text === 'string' ? text : valueOf(text as CellValue);
}

import { parse } from 'csv-parse/sync';
import { CsvError } from 'csv-parse/sync';
import type { ReadSpreadsheet } from './spreadsheetRequest';
import type { PackageLimits } from './spreadsheetLimits';

/** What a spreadsheet program takes for a formula when it opens a CSV file. */
const formulaStart = /^'[=+\-@\t\r]/u;

/**
 * A CSV file as one table; commas, semicolons or tabs between, by the first line.
 * The apostrophe that protects a text from being taken for a formula is taken off.
 */
export function readCsv(
  bytes: Uint8Array,
  limits: PackageLimits,
): ReadSpreadsheet {
  let records: string[][];
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    if (error instanceof CsvError) {
      return { ok: false, message: `it is no CSV (${error.message})` };
    }
    if (error instanceof TypeError) {
      return { ok: false, message: 'it is not written in UTF-8' };
    }
    throw error;
  }
  const rows = records.map((record, at) => ({
    number: at + 1,
    cells: record.flatMap((cell, column) =>
      cell === ''
        ? []
        : [
            [
              column + 1,
              formulaStart.test(cell) ? cell.slice(1) : cell,
              false,
            ] as const,
          ],
    ),
  }));
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  return cells > limits.cells
    ? {
        ok: false,
        message: `it has more than the ${limits.cells} cells allowed`,
      }
    : { ok: true, tables: [{ worksheet: '', rows }] };
}

/** What stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/u, 1);
  const bare = line.replaceAll(/"[^"]*"/gu, '');
  const [best] = [',', ';', '\t']
    .map(sign => ({ sign, count: bare.split(sign).length }))
    .sort((left, right) => right.count - left.count);
  return best?.sign ?? ',';
}

import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet program would take for a
 * formula gets an apostrophe before it, which `readCsv` takes off.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map(row => [...row]),
    { escape_formulas: true, record_delimiter: 'windows' },
  );
}

import { createChildPool } from '@interlock/contract-io';
import type { ChildLimits } from '@interlock/contract-io';
import type { MappingTable, Problem } from '@interlock/contract-core';
import { defaultPackageLimits } from './spreadsheetLimits';
import type { PackageLimits } from './spreadsheetLimits';
import type {
  ReadSpreadsheet,
  SentTable,
  SpreadsheetRequest,
} from './spreadsheetRequest';

/** A workbook of 5,000 rows takes about two seconds; the rest is room. */
const defaultChildLimits: ChildLimits = {
  cpuMilliseconds: 20_000,
  cpuMillisecondsPerMegabyte: 5_000,
  wallMilliseconds: 120_000,
  memoryMegabytes: 1_024,
  messageCharacters: 256 * 1024 * 1024,
};

export interface SpreadsheetReaderOptions {
  readonly limits?: Partial<ChildLimits & PackageLimits>;
  /** Absolute path of the child module where a bundler moved it. */
  readonly childModule?: string;
}

export type SpreadsheetOutcome =
  | { readonly ok: true; readonly tables: readonly MappingTable[] }
  | { readonly ok: false; readonly problem: Problem };

/** Reads spreadsheets, which come from anywhere, in a child that can be killed. */
export interface SpreadsheetReader {
  /** Never rejects. `file` ends with .xlsx or .csv and names it in problems. */
  read(file: string, bytes: Uint8Array): Promise<SpreadsheetOutcome>;
  close(): Promise<void>;
}

/** Named in this package's `exports`, so that a production build emits it. */
const ownChildModule = '@interlock/mapping-spreadsheet/spreadsheetChild';

export function createSpreadsheetReader(
  options: SpreadsheetReaderOptions = {},
): SpreadsheetReader {
  const limits = { ...defaultPackageLimits, ...options.limits };
  const pool = createChildPool<SpreadsheetRequest, ReadSpreadsheet>({
    modulePath: options.childModule ?? require.resolve(ownChildModule),
    activity: 'Reading',
    limits: { ...defaultChildLimits, ...options.limits },
  });
  return {
    read: async (file, bytes) => {
      const outcome = await pool.run(
        {
          format: file.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx',
          base64: Buffer.from(bytes).toString('base64'),
          limits,
        },
        file,
      );
      if (!outcome.ok) return outcome;
      const { response } = outcome;
      return response.ok
        ? {
            ok: true,
            tables: response.tables.map(table => received(file, table)),
          }
        : { ok: false, problem: unreadable(file, response.message) };
    },
    close: () => pool.close(),
  };
}

function received(file: string, { worksheet, rows }: SentTable): MappingTable {
  return {
    file,
    worksheet,
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: new Map(
        cells.map(([column, value, isFormula]) => [
          column,
          { value, isFormula },
        ]),
      ),
    })),
  };
}

function unreadable(file: string, message: string): Problem {
  const isLimit = message.includes('allowed');
  return {
    code: isLimit ? 'limit-exceeded' : 'syntax-error',
    message: `${file} cannot be read: ${message}.`,
    remedy: isLimit
      ? 'Keep the table in a workbook of its own.'
      : 'Save it as XLSX or as CSV in UTF-8, and import it again.',
    file,
    pointer: '',
    line: 0,
    column: 0,
  };
}

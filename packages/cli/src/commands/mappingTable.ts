import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  composeRows,
  defaultProfile,
  printRow,
  problemAt,
  readMappingSheet,
  readMappingTable,
  readTableProfile,
  renderMappingTable,
  sheetColumns,
  tableEdits,
} from '@interlock/contract-core';
import type {
  ComposedSheet,
  MappingSheet,
  MappingTable,
  MappingTableReport,
  Problem,
  ReportFormat,
  TableProfile,
} from '@interlock/contract-core';
import { fileProblem, largestFile } from '@interlock/contract-io';
import {
  createSpreadsheetReader,
  writeBack,
  writeCsv,
  writeWorkbook,
} from '@interlock/mapping-spreadsheet';
import { CommandFailure } from '../commandFailure';
import { spreadsheetChildModule } from '../spreadsheetChildModule';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';
import { rowsOfSheet, sheetWithRows } from './sheetDocument';

export interface MappingImportOptions {
  readonly into: string;
  readonly profile?: string;
  readonly dryRun?: boolean;
  readonly format: ReportFormat;
}

export interface MappingExportOptions {
  readonly output: string;
  readonly onto?: string;
  readonly profile?: string;
  readonly format: ReportFormat;
}

/** `interlock mapping import TABLE --into SHEET` */
export async function importTable(
  file: string,
  options: MappingImportOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { workingDirectory } = surroundings;
  const profile = await readProfile(options.profile, workingDirectory);
  const text = await readTextFile(options.into, workingDirectory);
  requireSheet(options.into, text);
  const bytes = await readBytes(file, workingDirectory);
  const table = await readTable(file, bytes, profile);
  const read = readMappingTable(table, profile);
  const old = rowsOfSheet(text);
  const composed = composeRows(old, read, table);
  const written = sheetWithRows(text, composed);
  const problems = [...read.problems, ...composed.problems];
  // A table must not make a sheet that nobody can read any more.
  const after = readMappingSheet({ path: options.into, text: written });
  const lost = after.problems.filter(({ code }) => code !== 'missing-file');
  if (after.sheet === null) throw CommandFailure.of('usage', lost);
  if (options.dryRun !== true && written !== text) {
    await writeFile(resolve(workingDirectory, options.into), written);
  }
  tell(
    {
      schemaVersion: 1,
      command: 'mapping import',
      sheet: options.into,
      table: file,
      dryRun: options.dryRun === true,
      rows: countRows(
        composed,
        old.reduce((sum, { rows }) => sum + rows.length, 0),
      ),
      problems,
    },
    options.format,
    surroundings,
  );
  return problems.length === 0 ? 0 : 1;
}

/** `interlock mapping export SHEET --output FILE` */
export async function exportTable(
  file: string,
  options: MappingExportOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { workingDirectory } = surroundings;
  const profile = await readProfile(options.profile, workingDirectory);
  const sheet = requireSheet(file, await readTextFile(file, workingDirectory));
  const isCsv = requireFormat(options);
  const written =
    options.onto === undefined
      ? await newTable(sheet, profile, isCsv)
      : await ontoTable(sheet, profile, {
          file: options.onto,
          bytes: await readBytes(options.onto, workingDirectory),
        });
  await writeFile(resolve(workingDirectory, options.output), written.bytes);
  tell(
    {
      schemaVersion: 1,
      command: 'mapping export',
      sheet: file,
      table: options.output,
      dryRun: false,
      rows: written.rows,
      problems: written.problems,
    },
    options.format,
    surroundings,
  );
  return 0;
}

function tell(
  report: MappingTableReport,
  format: ReportFormat,
  surroundings: Surroundings,
): void {
  surroundings.writeOut(
    renderMappingTable(report, format, {
      colours: wantsColours(surroundings, surroundings.outIsTerminal),
    }),
  );
}

interface WrittenTable {
  readonly bytes: Uint8Array;
  readonly rows: MappingTableReport['rows'];
  readonly problems: readonly Problem[];
}

async function newTable(
  sheet: MappingSheet,
  { headings, worksheet }: TableProfile,
  isCsv: boolean,
): Promise<WrittenTable> {
  const words = sheetColumns.map(column => headings[column][0] ?? column);
  const rows = sheet.mappings.flatMap(({ name, rows: ofMapping }) =>
    ofMapping.map(row => {
      const texts = printRow(name, row);
      return sheetColumns.map(column => texts[column]);
    }),
  );
  const counts = { added: rows.length, changed: 0, unchanged: 0, removed: 0 };
  if (isCsv) {
    const csv = writeCsv([words, ...rows]);
    return { bytes: new TextEncoder().encode(csv), rows: counts, problems: [] };
  }
  const bytes = await writeWorkbook([
    { name: worksheet === '' ? 'Mapping' : worksheet, headings: words, rows },
  ]);
  return { bytes, rows: counts, problems: [] };
}

async function ontoTable(
  sheet: MappingSheet,
  profile: TableProfile,
  original: { readonly file: string; readonly bytes: Uint8Array },
): Promise<WrittenTable> {
  const table = await readTable(original.file, original.bytes, profile);
  const read = readMappingTable(table, profile);
  const { edits, added, removed } = tableEdits(sheet, table, read, profile);
  const written = writeBack(original.bytes, table.worksheet, edits);
  if (!written.ok) {
    throw CommandFailure.because(
      'usage',
      `${original.file}: ${written.message}.`,
    );
  }
  const edited = new Set(edits.map(({ row }) => row)).size;
  const total = sheet.mappings.reduce((sum, { rows }) => sum + rows.length, 0);
  const changed = Math.max(0, edited - added - removed);
  return {
    bytes: written.bytes,
    rows: { added, removed, changed, unchanged: total - added - changed },
    problems: written.kept.map(({ row, column, text }) =>
      problemAt(
        table,
        row,
        column,
        `a formula stands in the cell and was kept; the sheet says \`${text.slice(0, 80)}\``,
      ),
    ),
  };
}

function countRows(
  { mappings }: ComposedSheet,
  before: number,
): MappingTableReport['rows'] {
  const rows = mappings.flatMap(mapping => mapping.rows);
  const kept = rows.filter(({ former }) => former !== null);
  const unchanged = kept.filter(({ isSame }) => isSame).length;
  return {
    added: rows.length - kept.length,
    changed: kept.length - unchanged,
    unchanged,
    removed: before - kept.length,
  };
}

async function readTable(
  file: string,
  bytes: Uint8Array,
  { worksheet }: TableProfile,
): Promise<MappingTable> {
  const reader = createSpreadsheetReader({
    childModule: spreadsheetChildModule(),
  });
  try {
    const outcome = await reader.read(file, bytes);
    if (!outcome.ok) throw CommandFailure.of('unreadable', [outcome.problem]);
    const { tables } = outcome;
    const table =
      worksheet === '' || tables[0]?.worksheet === ''
        ? tables[0]
        : tables.find(candidate => candidate.worksheet === worksheet);
    if (table) return table;
    throw CommandFailure.because(
      'usage',
      tables.length === 0
        ? `${file} has no worksheet.`
        : `${file} has no worksheet ${worksheet}; it has ${tables.map(each => each.worksheet).join(', ')}.`,
    );
  } finally {
    await reader.close();
  }
}

function requireFormat({ output, onto }: MappingExportOptions): boolean {
  const isCsv = output.toLowerCase().endsWith('.csv');
  if (!isCsv && !output.toLowerCase().endsWith('.xlsx')) {
    throw CommandFailure.because(
      'usage',
      `--output must end with .xlsx or .csv, and ${output} does not.`,
    );
  }
  if (onto !== undefined && (isCsv || !onto.toLowerCase().endsWith('.xlsx'))) {
    throw CommandFailure.because(
      'usage',
      '--onto writes into a copy of an XLSX file, so it and --output must end with .xlsx; a CSV file is written as a whole.',
    );
  }
  return isCsv;
}

function requireSheet(file: string, text: string): MappingSheet {
  const { sheet, problems } = readMappingSheet({ path: file, text });
  if (sheet === null) throw CommandFailure.of('usage', problems);
  return sheet;
}

async function readProfile(
  file: string | undefined,
  workingDirectory: string,
): Promise<TableProfile> {
  if (file === undefined) return defaultProfile;
  const text = await readTextFile(file, workingDirectory);
  const read = readTableProfile({ path: file, text });
  if (!read.ok) throw CommandFailure.of('usage', read.problems);
  return read.profile;
}

async function readTextFile(
  file: string,
  workingDirectory: string,
): Promise<string> {
  return new TextDecoder().decode(await readBytes(file, workingDirectory));
}

async function readBytes(
  file: string,
  workingDirectory: string,
): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(workingDirectory, file));
  } catch (error) {
    throw CommandFailure.because(
      'unreadable',
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  if (bytes.byteLength > largestFile) {
    throw CommandFailure.of('unreadable', [
      fileProblem(
        'limit-exceeded',
        file,
        `${file} has ${bytes.byteLength} bytes, more than the ${largestFile} allowed.`,
        'Keep the table in a file of its own.',
      ),
    ]);
  }
  return bytes;
}

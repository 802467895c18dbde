import { Option } from 'commander';
import type { Command } from 'commander';
import type { MappingDiffOptions } from '../commands/mappingDiff';
import type {
  MappingExportOptions,
  MappingImportOptions,
} from '../commands/mappingTable';
import type { Surroundings } from '../surroundings';
import { formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

const importExitCodes = `
Exit codes:
  0  every row was taken
  1  some rows were not; the sheet keeps what it had for them, the others were taken
  3  wrong usage, a profile or a sheet that cannot be used
  4  the table cannot be read, or is over a limit`;

/** `interlock mapping import` and `export`: sheets as XLSX and CSV. */
export function addMappingTableCommands(
  mapping: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  mapping
    .command('import')
    .summary('takes the rows of a spreadsheet into a sheet')
    .description(
      'Takes the rows of an XLSX or CSV file into a mapping sheet that names its contracts. A row that cannot be read is named by worksheet, row and column, and the sheet keeps what it had for it.',
    )
    .argument('<table>', 'XLSX or CSV file')
    .requiredOption(
      '--into <sheet>',
      'mapping sheet (YAML) that takes the rows',
    )
    .addOption(profileOption())
    .option('--dry-run', 'say what would change and write nothing')
    .addOption(formatOption())
    .addHelpText('after', importExitCodes)
    .action((table: string, options: MappingImportOptions) =>
      answer('mapping', options.format, async () => {
        const { importTable } = await import('../commands/mappingTable');
        return importTable(table, options, surroundings);
      }),
    );
  mapping
    .command('export')
    .summary('writes a sheet as a spreadsheet, or back into one')
    .description(
      'Writes a mapping sheet as XLSX or CSV. With --onto, only the cells that differ are written into a copy of that workbook; its order, formats, further columns and every other part stay as they are.',
    )
    .argument('<sheet>', 'mapping sheet (YAML)')
    .requiredOption('--output <file>', 'XLSX or CSV file to write')
    .option('--onto <workbook>', 'XLSX file that the rows came from')
    .addOption(profileOption())
    .addOption(formatOption())
    .action((sheet: string, options: MappingExportOptions) =>
      answer('mapping', options.format, async () => {
        const { exportTable } = await import('../commands/mappingTable');
        return exportTable(sheet, options, surroundings);
      }),
    );
}

/** `interlock mapping diff`: two versions of a sheet in terms of what they say. */
export function addMappingDiffCommand(
  mapping: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  mapping
    .command('diff')
    .summary('what two versions of a sheet say differently')
    .description(
      'Compares two versions of a mapping sheet: mappings by name, rows by id, value maps with the entries of shared files. Order, formatting and notes are no difference. Ends with 0 whether they differ or not; interlock check judges a change.',
    )
    .argument('<base>', 'mapping sheet (YAML)')
    .argument('<revision>', 'mapping sheet (YAML)')
    .addOption(formatOption())
    .action((base: string, revision: string, options: MappingDiffOptions) =>
      answer('mapping', options.format, async () => {
        const { diffSheets } = await import('../commands/mappingDiff');
        return diffSheets(base, revision, options, surroundings);
      }),
    );
}

function profileOption(): Option {
  return new Option(
    '--profile <file>',
    'YAML file with worksheet, headingRow and the words of the column headings',
  );
}

import type { Command } from 'commander';
import type { MappingRunOptions } from '../commands/mappingRun';
import type { Surroundings } from '../surroundings';
import { configOption, formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

const runExitCodes = `
Exit codes:
  0  every value was written, and the target contract takes the output
  1  the target refuses the output, or a value was not written
  2  the target contract cannot say whether it takes the output
  3  wrong usage or configuration: more than one mapping or operation, say
  4  sheet, contract or input cannot be read, or the run is over a limit`;

/** `interlock mapping run`: a payload through a sheet. */
export function addMappingRunCommand(
  mapping: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  mapping
    .command('run')
    .summary('sends a payload through a sheet')
    .description(
      'Transforms a payload as a mapping sheet says, holds what comes out against the target contract, and says of each row what it read, did and wrote. Expressions run in a process of their own, without access to anything, and are stopped when they cost too much.',
    )
    .argument('<sheet>', 'mapping sheet (YAML) of the project')
    .requiredOption(
      '--input <file>',
      'JSON payload; with several sources an object with a member for each; - for standard input',
    )
    .option('--mapping <name>', 'mapping of the sheet; the only one by default')
    .option(
      '--operation <operation>',
      'operation of the target; the only one by default',
    )
    .addOption(formatOption())
    .addOption(configOption())
    .addHelpText('after', runExitCodes)
    .action((sheet: string, options: MappingRunOptions) =>
      answer('mapping', options.format, async () => {
        const { runMappingSheet } = await import('../commands/mappingRun');
        return runMappingSheet(sheet, options, surroundings);
      }),
    );
}

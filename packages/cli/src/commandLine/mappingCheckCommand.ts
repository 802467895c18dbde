import { Option } from 'commander';
import type { Command } from 'commander';
import type { MappingCheckOptions } from '../commands/mappingCheck';
import type { Surroundings } from '../surroundings';
import { configOption, failOnOption, formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock mapping check`: what the rules say about sheets. */
export function addMappingCheckCommand(
  mapping: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  mapping
    .command('check')
    .summary('what the rules say about mapping sheets')
    .description(
      'Looks every row of mapping sheets up in the contracts of both its ends, as they are in the working tree, and applies the rules about sheets: paths, types, lengths, values, dates, classes, expressions. Profiles and the baseline of the project weigh the findings.',
    )
    .argument('[sheet...]', 'mapping sheets that integrations name')
    .addOption(new Option('--all', 'every sheet that an integration names'))
    .addOption(
      new Option(
        '--now <date>',
        'day (YYYY-MM-DD) by which expiry and levels with a day are judged; today by default',
      ),
    )
    .addOption(failOnOption())
    .addOption(formatOption())
    .addOption(configOption())
    .action((sheets: readonly string[], options: MappingCheckOptions) =>
      answer('mapping', options.format, async () => {
        const { checkMappings } = await import('../commands/mappingCheck');
        return checkMappings(sheets, options, surroundings);
      }),
    );
}

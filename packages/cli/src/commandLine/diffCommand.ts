import { Option } from 'commander';
import type { Command } from 'commander';
import type { DiffOptions } from '../commands/diff';
import type { Surroundings } from '../surroundings';
import { failOnOption, formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock diff`: two contract files compared. */
export function addDiffCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  program
    .command('diff')
    .summary('what changed between two contract files, and what breaks')
    .description(
      'Compares two contract files (OpenAPI and Swagger, AsyncAPI, JSON Schema, OData metadata, Salesforce describes) and judges every difference.',
    )
    .argument('<base>', 'contract file that is in force')
    .argument('<revision>', 'contract file that is to replace it')
    .addOption(formatOption())
    .addOption(failOnOption())
    .addOption(
      new Option(
        '--explain',
        'say of each finding why it matters and what to do instead',
      ),
    )
    .addOption(
      new Option(
        '--policy <name>',
        'policy pack that judges: default, or oasdiff for its ids and levels',
      ).default('default'),
    )
    .addOption(
      new Option(
        '--perspective <side>',
        'who wrote an AsyncAPI document: the provider (default), or the consumer, whose directions are turned',
      ).choices(['provider', 'consumer']),
    )
    .addOption(
      new Option(
        '--now <date>',
        'day (YYYY-MM-DD) by which a policy judges sunsets; today by default',
      ),
    )
    .action((base: string, revision: string, options: DiffOptions) =>
      answer('diff', options.format, async () => {
        const { diff } = await import('../commands/diff');
        return diff(base, revision, options, surroundings);
      }),
    );
}

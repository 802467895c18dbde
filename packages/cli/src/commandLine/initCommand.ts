import { Option } from 'commander';
import type { Command } from 'commander';
import type { InitOptions } from '../commands/init';
import type { Surroundings } from '../surroundings';
import { cacheOption, formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock init`: the first configuration of a project. */
export function addInitCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  program
    .command('init')
    .summary("first configuration; adopts today's findings as a baseline")
    .description(
      'Writes what is missing of a first configuration: interlock.yaml, governance policy, rulesets and approval policy. Adopts the findings of today as a baseline with an owner and an end, so that only new ones count. Never overwrites a file; with --baseline-only, refreshes the baseline alone.',
    )
    .addOption(
      new Option(
        '--owner <ref>',
        'group or user who sees to it that the adopted findings go away',
      ),
    )
    .addOption(
      new Option(
        '--until <date>',
        'last day (YYYY-MM-DD) on which they do not count, at most a year ahead',
      ),
    )
    .addOption(
      new Option('--reason <text>', 'why they may stay until then').default(
        'It was there when governance began.',
      ),
    )
    .addOption(
      new Option('--adopt <severity>', 'lightest severity that is adopted')
        .choices(['error', 'warn', 'info'])
        .default('warn'),
    )
    .addOption(
      new Option(
        '--baseline-only',
        'take out of the baseline what is gone, and add nothing',
      ),
    )
    .addOption(
      new Option(
        '--accept-new',
        'with --baseline-only: add the findings that are new',
      ),
    )
    .addOption(
      new Option('--dry-run', 'say what would be written, and write nothing'),
    )
    .addOption(
      new Option(
        '--now <date>',
        'day (YYYY-MM-DD) of the adoption; today by default',
      ),
    )
    .addOption(formatOption())
    .addOption(cacheOption())
    .action((options: InitOptions) =>
      answer('init', options.format, async () => {
        const { init } = await import('../commands/init');
        return init(options, surroundings);
      }),
    );
}

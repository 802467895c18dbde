import { Option } from 'commander';
import type { Command } from 'commander';
import { cacheOption, configOption, formatOption } from './commandOptions';
import type { Answer } from './commandOptions';
import type { InitOptions } from './commands/init';
import type { ScorecardOptions } from './commands/scorecard';
import type { Surroundings } from './surroundings';

/** The commands about the governance of a whole estate. */
export function addGovernanceCommands(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  addScorecard(program, answer, surroundings);
  addInit(program, answer, surroundings);
}

function addScorecard(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  program
    .command('scorecard')
    .summary('where every integration and contract stands, level by level')
    .description(
      'Lints every contract of the estate, applies the rules across it, and measures the targets by the scorecards of the governance policy. With --portal, waivers of the portal are applied, and the numbers are those of its pages.',
    )
    .addOption(
      new Option('--template <id>', 'only this scorecard').default(
        undefined,
        'all of them',
      ),
    )
    .addOption(
      new Option('--by <group>', 'figures by this grouping as well').choices([
        'system',
        'domain',
        'owner',
      ]),
    )
    .addOption(
      new Option(
        '--portal <url>',
        'portal whose waivers are applied; its token comes from INTERLOCK_TOKEN',
      ),
    )
    .addOption(
      new Option(
        '--now <date>',
        'day (YYYY-MM-DD) by which dates and expiry are judged; not with --portal, which has its own clock',
      ).conflicts('portal'),
    )
    .addOption(
      new Option(
        '--fail-on <severity>',
        'error ends with 1 when a target is below its minimum',
      )
        .choices(['error', 'none'])
        .default('none'),
    )
    .addOption(formatOption())
    .addOption(cacheOption())
    .addOption(configOption())
    .action((options: ScorecardOptions) =>
      answer('scorecard', options.format, async () => {
        const { scorecard } = await import('./commands/scorecard');
        return scorecard(options, surroundings);
      }),
    );
}

function addInit(
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
        const { init } = await import('./commands/init');
        return init(options, surroundings);
      }),
    );
}

import { Option } from 'commander';
import type { Command } from 'commander';
import type { ScorecardOptions } from '../commands/scorecard';
import type { Surroundings } from '../surroundings';
import { cacheOption, configOption, formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock scorecard`: where every target of the estate stands. */
export function addScorecardCommand(
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
        const { scorecard } = await import('../commands/scorecard');
        return scorecard(options, surroundings);
      }),
    );
}

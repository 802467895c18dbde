import { Option } from 'commander';
import type { Command } from 'commander';
import type { CheckOptions } from '../commands/check';
import type { Surroundings } from '../surroundings';
import {
  cacheOption,
  configOption,
  failOnOption,
  formatOption,
  waitOption,
} from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock check`: the verdict about what changed here, or about the estate. */
export function addCheckCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  program
    .command('check')
    .summary('the verdict about every contract that changed here')
    .description(
      'Compares the contracts of the working tree, uncommitted files included, with those at the merge base, and concludes. With --portal, the portal concludes and keeps change requests for what needs an approval.',
    )
    .addOption(
      new Option(
        '--base <ref>',
        'branch, tag or commit to compare with (default: protectedBranch of interlock.yaml)',
      ),
    )
    .addOption(
      new Option(
        '--portal <url>',
        'portal that knows approvals; its token comes from INTERLOCK_TOKEN',
      ).conflicts('estate'),
    )
    .addOption(
      new Option(
        '--estate',
        'validate the entities and references of the estate instead',
      ),
    )
    .addOption(failOnOption())
    .addOption(
      new Option('--dry-run', 'let the portal judge without keeping anything'),
    )
    .addOption(waitOption())
    .addOption(
      new Option(
        '--now <date>',
        'date (YYYY-MM-DD) at which expiry and levels with a day are judged; not with --portal, which has its own clock',
      ).conflicts('portal'),
    )
    .addOption(cacheOption())
    .addOption(formatOption())
    .addOption(configOption())
    .action((options: CheckOptions & { readonly estate?: boolean }) =>
      answer(
        options.estate ? 'check-estate' : 'check',
        options.format,
        async () => {
          if (options.estate) {
            const { checkTheEstate } = await import('../commands/checkEstate');
            return checkTheEstate(options, surroundings);
          }
          const { check } = await import('../commands/check');
          return check(options, surroundings);
        },
      ),
    );
}

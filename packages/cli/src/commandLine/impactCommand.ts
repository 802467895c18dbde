import { Option } from 'commander';
import type { Command } from 'commander';
import type { ImpactOptions } from '../commands/impact';
import type { Surroundings } from '../surroundings';
import { configOption, failOnOption, formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock impact`: whom a new version of a contract hits. */
export function addImpactCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  program
    .command('impact')
    .summary('which mapping rows, integrations and owners a new version hits')
    .description(
      'Compares two versions of a contract of the estate, such as the metadata of a vendor before and after a release, and says whom the difference hits: rows of mapping sheets, integrations, owners, and what cannot be seen. No branch is needed. Ends as diff does.',
    )
    .argument('<base>', 'contract file that is in force')
    .argument('<revision>', 'contract file that is to replace it')
    .addOption(
      new Option(
        '--contract <ref>',
        'API entity whose versions they are, such as api:default/orders',
      ).default(undefined, 'the one that names one of the files'),
    )
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
        '--now <date>',
        'day (YYYY-MM-DD) by which announced dates are judged; today by default',
      ),
    )
    .addOption(configOption())
    .action((base: string, revision: string, options: ImpactOptions) =>
      answer('impact', options.format, async () => {
        const { impact } = await import('../commands/impact');
        return impact(base, revision, options, surroundings);
      }),
    );
}

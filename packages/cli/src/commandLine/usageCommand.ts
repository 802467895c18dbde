import { Option } from 'commander';
import type { Command } from 'commander';
import { reportFormats } from '@interlock/contract-core';
import type { UsageOptions } from '../commands/usage';
import type { Surroundings } from '../surroundings';
import { configOption } from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock usage`: who reads or writes a field. */
export function addUsageCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  program
    .command('usage')
    .summary(
      'who reads or writes a field, and where its values come from and go',
    )
    .description(
      'Looks a field or an attribute up in the mapping sheets of the estate and in what integrations declare to use: who reads or writes it, directly and along chains of integrations, by which evidence, and what cannot be seen. Ends with 3 where there is no such field.',
    )
    .argument(
      '<name>',
      'an attribute (account.legalName), a field of a record or a named schema (Account.Name), of one contract (api:default/orders#lines[].tax), or the last name of a path',
    )
    .addOption(
      new Option('--format <format>', 'form of the answer')
        .choices([...reportFormats, 'openlineage'])
        .default('text'),
    )
    .addOption(
      new Option(
        '--now <date>',
        'day (YYYY-MM-DD) that the events of openlineage bear; today by default',
      ),
    )
    .addOption(configOption())
    .action((name: string, options: UsageOptions) =>
      answer(
        'usage',
        options.format === 'openlineage' ? 'json' : options.format,
        async () => {
          const { usage } = await import('../commands/usage');
          return usage(name, options, surroundings);
        },
      ),
    );
}

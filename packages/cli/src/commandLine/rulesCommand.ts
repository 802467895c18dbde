import { Option } from 'commander';
import type { Command } from 'commander';
import type { RulesOptions } from '../commands/rules';
import type { Surroundings } from '../surroundings';
import { formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock rules`: the rules that judge, listed or explained. */
export function addRulesCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  program
    .command('rules')
    .summary(
      'the rules that judge changes and contracts, or one of them in full',
    )
    .description(
      'Lists the rules that judge changes of contracts and the rules of governance; inside a project those of its rulesets as well. With an id, explains one: why it is there, how it weighs, what to do instead, and examples.',
    )
    .argument(
      '[id]',
      'id of a finding or of a rule, or the kind of change that a rule judges',
    )
    .addOption(
      new Option(
        '--pages <folder>',
        'write a Markdown page for each rule, and their list, into a folder',
      ),
    )
    .addOption(formatOption())
    .action((id: string | undefined, options: RulesOptions) =>
      answer('rules', options.format, async () => {
        const { rules } = await import('../commands/rules');
        return rules(id, options, surroundings);
      }),
    );
}

import { Option } from 'commander';
import type { Command } from 'commander';
import type { LintOptions } from '../commands/lint';
import type { Surroundings } from '../surroundings';
import { cacheOption, failOnOption, formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock lint`: governance rules applied to contract files. */
export function addLintCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  program
    .command('lint')
    .summary('what the governance rules say about contract files')
    .description(
      'Applies governance rules to contract files. Whether a file is OpenAPI or AsyncAPI is seen from its content.',
    )
    .argument('<file...>', 'contract files')
    .addOption(
      new Option(
        '--ruleset <file>',
        'Spectral ruleset to apply (default: what the profiles of the governance policy say)',
      ),
    )
    .addOption(
      new Option(
        '--now <date>',
        'day (YYYY-MM-DD) by which levels with a day are judged; today by default',
      ),
    )
    .addOption(cacheOption())
    .addOption(formatOption())
    .addOption(failOnOption())
    .action((files: readonly string[], options: LintOptions) =>
      answer('lint', options.format, async () => {
        const { lint } = await import('../commands/lint');
        return lint(files, options, surroundings);
      }),
    );
}

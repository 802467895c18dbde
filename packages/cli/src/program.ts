import { Command, Option } from 'commander';
import { answerCommand } from './answerCommand';
import type { CheckOptions } from './commands/check';
import type { DiffOptions } from './commands/diff';
import type { LintOptions } from './commands/lint';
import type { RulesOptions } from './commands/rules';
import {
  cacheOption,
  configOption,
  failOnOption,
  formatOption,
  waitOption,
} from './commandOptions';
import type { Answer } from './commandOptions';
import { addGovernanceCommands } from './governanceProgram';
import type { Surroundings } from './surroundings';

declare const __INTERLOCK_VERSION__: string;

const exitCodes = `
Exit codes:
  0  success, or nothing to judge
  1  failure: a breaking change or rule violation that blocks
  2  undecided: an approval is required, or something could not be decided
  3  wrong usage or configuration
  4  a contract cannot be read, or is over a limit
  5  the portal is unreachable, or gives no acceptable answer`;

/** The command line: names, options and help. What commands do loads when they run. */
export function buildProgram(
  surroundings: Surroundings,
  conclude: (status: number) => void,
): Command {
  const answer: Answer = async (command, format, run) => {
    conclude(await answerCommand(command, format, surroundings, run));
  };
  const program = new Command('interlock')
    .description(
      'Compares contracts, applies governance rules, and gates changes.',
    )
    .version(__INTERLOCK_VERSION__, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help of a command')
    .showHelpAfterError('(interlock --help lists commands and options)')
    .exitOverride()
    .configureOutput({
      writeOut: surroundings.writeOut,
      writeErr: surroundings.writeError,
      outputError: (text, write) =>
        write(text.replace(/^error: /u, 'interlock: ')),
    })
    .addHelpText('after', exitCodes);
  addDiff(program, answer, surroundings);
  addLint(program, answer, surroundings);
  addCheck(program, answer, surroundings);
  addRules(program, answer, surroundings);
  addGovernanceCommands(program, answer, surroundings);
  return program;
}

function addDiff(
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
        const { diff } = await import('./commands/diff');
        return diff(base, revision, options, surroundings);
      }),
    );
}

function addLint(
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
        const { lint } = await import('./commands/lint');
        return lint(files, options, surroundings);
      }),
    );
}

function addCheck(
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
            const { checkTheEstate } = await import('./commands/checkEstate');
            return checkTheEstate(options, surroundings);
          }
          const { check } = await import('./commands/check');
          return check(options, surroundings);
        },
      ),
    );
}

function addRules(
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
        const { rules } = await import('./commands/rules');
        return rules(id, options, surroundings);
      }),
    );
}

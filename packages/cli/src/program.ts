import { Command } from 'commander';
import { answerCommand } from './answerCommand';
import { addAuditCommand } from './commandLine/auditCommand';
import { addCheckCommand } from './commandLine/checkCommand';
import type { Answer } from './commandLine/commandOptions';
import { addDataCommand } from './commandLine/dataCommand';
import { addDiffCommand } from './commandLine/diffCommand';
import { addImpactCommand } from './commandLine/impactCommand';
import { addInitCommand } from './commandLine/initCommand';
import { addLintCommand } from './commandLine/lintCommand';
import { addMappingCommand } from './commandLine/mappingCommand';
import { addRulesCommand } from './commandLine/rulesCommand';
import { addScorecardCommand } from './commandLine/scorecardCommand';
import { addUsageCommand } from './commandLine/usageCommand';
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
  for (const addCommand of [
    addDiffCommand,
    addLintCommand,
    addCheckCommand,
    addMappingCommand,
    addRulesCommand,
    addScorecardCommand,
    addInitCommand,
    addAuditCommand,
    addUsageCommand,
    addImpactCommand,
    addDataCommand,
  ]) {
    addCommand(program, answer, surroundings);
  }
  return program;
}

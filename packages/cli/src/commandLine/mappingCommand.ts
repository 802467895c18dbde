import type { Command } from 'commander';
import type { Surroundings } from '../surroundings';
import type { Answer } from './commandOptions';
import { addMappingRunCommand } from './mappingRunCommand';
import {
  addMappingDiffCommand,
  addMappingTableCommands,
} from './mappingTableCommands';
import { addMappingCheckCommand } from './mappingCheckCommand';

/** `interlock mapping`: sheets that say which field of which contract becomes which. */
export function addMappingCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  const mapping = program
    .command('mapping')
    .summary('mapping sheets: which field becomes which')
    .description(
      'Works on mapping sheets, the files that `spec.mapping` of integrations name.',
    );
  addMappingRunCommand(mapping, answer, surroundings);
  addMappingCheckCommand(mapping, answer, surroundings);
  addMappingTableCommands(mapping, answer, surroundings);
  addMappingDiffCommand(mapping, answer, surroundings);
}

import { CommanderError } from 'commander';
import { failureCodes } from './commandFailure';
import { buildProgram } from './program';
import type { Surroundings } from './surroundings';

/** What `sysexits.h` calls an internal software error; never a conclusion. */
const crashed = 70;

/** Runs one command line and returns the exit status of the process. */
export async function runInterlock(
  commandLine: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  let status = 0;
  const program = buildProgram(surroundings, result => {
    status = result;
  });
  try {
    await program.parseAsync([...commandLine], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : failureCodes.usage;
    }
    const told =
      error instanceof Error ? (error.stack ?? error.message) : String(error);
    surroundings.writeError(
      `interlock: internal error, please report it with the lines below.\n${told}\n`,
    );
    return crashed;
  }
}

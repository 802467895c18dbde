import { CommanderError } from 'commander';
import { failureCodes } from './commandFailure';
import { buildProgram } from './program';
import type { Surroundings } from './surroundings';

/** What `sysexits.h` calls an internal software error; never a conclusion. */
const crashed = 70;

/** Node.js would otherwise end while a child that nobody holds is ending. */
const keepAliveMilliseconds = 60_000;

/** Runs one command line and returns the exit status of the process. */
export async function runInterlock(
  commandLine: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  let status = 0;
  const program = buildProgram(surroundings, result => {
    status = result;
  });
  const keepAlive = setInterval(() => undefined, keepAliveMilliseconds);
  try {
    await program.parseAsync([...commandLine], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that was asked for is a success; help instead of a command is not.
      const helped = error.code === 'commander.help' && commandLine.length > 0;
      return error.exitCode === 0 || helped ? 0 : failureCodes.usage;
    }
    const told =
      error instanceof Error ? (error.stack ?? error.message) : String(error);
    surroundings.writeError(
      `interlock: internal error, please report it with the lines below.\n${told}\n`,
    );
    return crashed;
  } finally {
    clearInterval(keepAlive);
  }
}

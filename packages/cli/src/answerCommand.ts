import { renderProblems } from '@interlock/contract-core';
import type { ProblemReport, ReportFormat } from '@interlock/contract-core';
import { SourceError } from '@interlock/contract-io';
import { CommandFailure, failureCodes } from './commandFailure';
import { wantsColours } from './surroundings';
import type { Surroundings } from './surroundings';

/**
 * Runs one command and returns its exit status. A failure that is expected is
 * told in the format of the command: problems as JSON or Markdown go where the
 * result would have gone, sentences for people to standard error.
 */
export async function answerCommand(
  command: ProblemReport['command'],
  format: ReportFormat,
  surroundings: Surroundings,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const failure =
      error instanceof SourceError ? failureOfSource(error) : error;
    if (!(failure instanceof CommandFailure)) throw error;
    tellFailure(failure, command, format, surroundings);
    return failureCodes[failure.kind];
  }
}

function failureOfSource(error: SourceError): CommandFailure {
  const unreadable =
    error.code === 'limit-exceeded' || error.code === 'unreadable-file';
  const kind = unreadable ? 'unreadable' : 'usage';
  return error.problems.length > 0
    ? CommandFailure.of(kind, error.problems)
    : CommandFailure.because(kind, `${error.message} ${error.remedy}`);
}

function tellFailure(
  failure: CommandFailure,
  command: ProblemReport['command'],
  format: ReportFormat,
  surroundings: Surroundings,
): void {
  if (failure.problems.length === 0) {
    surroundings.writeError(`interlock: ${failure.message}\n`);
    return;
  }
  const text = renderProblems(
    { schemaVersion: 1, command, problems: failure.problems },
    format,
    { colours: wantsColours(surroundings, surroundings.errorIsTerminal) },
  );
  if (format === 'text') surroundings.writeError(text);
  else surroundings.writeOut(text);
}

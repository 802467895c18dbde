import { SourceError } from '../sourceError';
import { gitElsewhere } from './gitElsewhere';
import { spawnGit, type GitOutput } from './spawnGit';

export type { GitOutput } from './spawnGit';

/**
 * Runs git with arguments, never through a shell. A non-zero exit is a result;
 * a git that cannot be started, or does not end in time, is an error.
 */
export async function runGit(
  root: string,
  gitArguments: readonly string[],
  input?: string,
  /** Variables of ours, set beside those that git inherits. */
  variables: Readonly<Record<string, string>> = {},
): Promise<GitOutput> {
  const elsewhere = gitElsewhere();
  return elsewhere === null
    ? spawnGit(root, gitArguments, input, variables)
    : elsewhere.run({ root, gitArguments, input, variables });
}

/** Output of a git command that must succeed, as text without the last line break. */
export async function gitText(
  root: string,
  gitArguments: readonly string[],
): Promise<string> {
  const output = await runGit(root, gitArguments);
  if (output.exitCode !== 0) throw gitFailure(gitArguments, output);
  return output.stdout.toString('utf8').trimEnd();
}

export function gitFailure(
  gitArguments: readonly string[],
  output: GitOutput,
): SourceError {
  const [line = 'no message'] = output.stderr.trim().split('\n');
  return new SourceError(
    'git-failed',
    `\`git ${gitArguments.join(' ')}\` ended with ${output.exitCode}: ${line}.`,
    'Run the command by hand in the repository and follow what git says.',
  );
}

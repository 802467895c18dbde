import type { GitAnswer, GitRequest } from './git/gitElsewhere';
import { spawnGit } from './git/spawnGit';
import { SourceError } from './sourceError';

// Starts git for a process that is too large to do it itself.
process.on('message', message => {
  // Nobody but `GitElsewhere` holds the other end of the channel.
  const request = message as GitRequest & { readonly id: number };
  void answer(request).then(result => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));

async function answer({
  id,
  root,
  gitArguments,
  input,
  variables,
}: GitRequest & { readonly id: number }): Promise<GitAnswer> {
  try {
    return { id, output: await spawnGit(root, gitArguments, input, variables) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { code, message, remedy } = error;
    return { id, failure: { code, message, remedy } };
  }
}

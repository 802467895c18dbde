import { gitText, runGit } from './runGit';

/** A file as an earlier commit had it. */
export interface EarlierVersion {
  readonly commit: string;
  readonly text: string;
}

/**
 * What a file was in the commits that touched it, up to and with `commit`,
 * newest first and at most `most` of them. For finding the last version that
 * could be read, without keeping it anywhere.
 */
export async function* earlierVersions(
  root: string,
  commit: string,
  path: string,
  most: number,
): AsyncGenerator<EarlierVersion> {
  const log = await gitText(root, [
    '--literal-pathspecs',
    'log',
    `--max-count=${most}`,
    '--format=%H',
    commit,
    '--',
    path,
  ]);
  for (const earlier of log.split('\n').filter(line => line !== '')) {
    const blob = await runGit(root, [
      'cat-file',
      'blob',
      `${earlier}:./${path}`,
    ]);
    // Not there in this commit: it was the one that removed the file.
    if (blob.exitCode !== 0) continue;
    yield { commit: earlier, text: blob.stdout.toString('utf8') };
  }
}

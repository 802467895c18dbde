import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ContractSource, Problem } from '@interlock/contract-core';
import {
  collectReferences,
  fileProblem,
  folderReader,
  largestFile,
} from '@interlock/contract-io';
import { CommandFailure } from './commandFailure';

/**
 * A contract file named on the command line, with the local documents that it
 * refers to. `file` is kept as the person typed it.
 */
export async function readContract(
  file: string,
  workingDirectory: string,
): Promise<ContractSource> {
  const path = resolve(workingDirectory, file);
  const shown = file.split(sep).join('/');
  const problem = await unreadable(path, shown);
  if (problem) throw CommandFailure.of('unreadable', [problem]);
  const text = await readFile(path, 'utf8');
  const root = referenceRoot(path, workingDirectory);
  const pathFromRoot = relative(root, path).split(sep).join('/');
  const references = await collectReferences(
    pathFromRoot,
    text,
    folderReader(root),
  );
  const digest = () =>
    `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { file: shown, path: pathFromRoot, text, digest, references };
}

/** Size of a contract with everything that it refers to. */
export function charactersOf(source: ContractSource): number {
  return source.references.reduce(
    (sum, document) => sum + document.text.length,
    source.text.length,
  );
}

/**
 * The folder that references must not leave: the repository or project around
 * the file, else the working directory, else the folder of the file.
 */
function referenceRoot(path: string, workingDirectory: string): string {
  const folder = dirname(path);
  for (let at = folder; ; at = dirname(at)) {
    if (
      existsSync(join(at, '.git')) ||
      existsSync(join(at, 'interlock.yaml'))
    ) {
      return at;
    }
    if (dirname(at) === at) break;
  }
  const fromHere = relative(workingDirectory, folder);
  const isBelow = !fromHere.startsWith('..') && !isAbsolute(fromHere);
  return isBelow ? workingDirectory : folder;
}

async function unreadable(
  path: string,
  shown: string,
): Promise<Problem | null> {
  try {
    const status = await stat(path);
    if (!status.isFile()) {
      return fileProblem(
        'missing-file',
        shown,
        'This is not a file.',
        'Name a contract file, not a folder.',
      );
    }
    if (status.size > largestFile) {
      return fileProblem(
        'limit-exceeded',
        shown,
        `The file has ${megabytes(status.size)} MB; at most ${megabytes(largestFile)} MB are read.`,
        'Split the contract into several documents.',
      );
    }
    return null;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : '';
    return fileProblem(
      'missing-file',
      shown,
      reason === 'ENOENT' || reason === 'ENOTDIR'
        ? 'The file does not exist.'
        : `The file cannot be read (${String(reason)}).`,
      'Check the path and whether this user may read it.',
    );
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

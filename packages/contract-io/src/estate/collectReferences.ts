import { posix } from 'node:path';
import { localTargets } from '@interlock/contract-core';
import type { ContractDocument } from '@interlock/contract-core';
import { SourceError } from '../sourceError';
import type { EstateSource } from './estateSource';
import { largestFile } from './estateSource';
import { readInside } from './workingTreeSource';

/** Most documents that one contract may consist of. */
const mostDocuments = 500;

/** Text of a file by its path from the root; null where there is none. */
export type ReadFile = (path: string) => Promise<string | null>;

/** Reads files of a source at its commit. */
export function fileReader(source: EstateSource): ReadFile {
  return async path => (await source.read([path])).get(path) ?? null;
}

/** Reads files of a folder as they are now; never leaves it, not by a link either. */
export function folderReader(root: string): ReadFile {
  return path => readInside(root, path);
}

/**
 * The local documents that `text`, the contract at path `file`, refers to,
 * directly or through others; paths are relative to the folder of `file`. What
 * is not there, lies outside the root or on the network is left out: the reader
 * of the contract then reports a reference that cannot be resolved.
 */
export async function collectReferences(
  file: string,
  text: string,
  readFile: ReadFile,
): Promise<readonly ContractDocument[]> {
  const folder = posix.dirname(file);
  const found = new Map<string, string>();
  const waiting = [...localTargets(file, text)];
  let size = 0;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (path === posix.normalize(file) || found.has(path)) continue;
    const content = await readFile(path);
    if (content === null) continue;
    size += content.length;
    if (found.size >= mostDocuments || size > largestFile) throw tooMuch(file);
    found.set(path, content);
    waiting.push(...localTargets(path, content));
  }
  return [...found]
    .map(([path, content]) => ({
      path: posix.relative(folder, path),
      text: content,
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function tooMuch(file: string): SourceError {
  return new SourceError(
    'limit-exceeded',
    `The contract \`${file}\` refers to more than ${mostDocuments} documents or ${largestFile / 1024 / 1024} MB.`,
    'Bundle the contract, or split it into several contracts.',
  );
}

import { posix } from 'node:path';
import { referencedDocuments } from '@interlock/contract-core';
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
  const waiting = targetsOf(file, text);
  let size = 0;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (path === posix.normalize(file) || found.has(path)) continue;
    const content = await readFile(path);
    if (content === null) continue;
    size += content.length;
    if (found.size >= mostDocuments || size > largestFile) throw tooMuch(file);
    found.set(path, content);
    waiting.push(...targetsOf(path, content));
  }
  return [...found]
    .map(([path, content]) => ({
      path: posix.relative(folder, path),
      text: content,
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Paths from the root that a document refers to; addresses and escapes left out. */
function targetsOf(file: string, text: string): string[] {
  return referencedDocuments(text).flatMap(target => {
    const path = decodedPath(target);
    if (path === null || isAddress(path) || path.startsWith('/')) return [];
    const resolved = posix.normalize(posix.join(posix.dirname(file), path));
    return resolved === '..' || resolved.startsWith('../') ? [] : [resolved];
  });
}

/** A reference is a URI, so a space in a file name arrives as `%20`. */
function decodedPath(target: string): string | null {
  try {
    return decodeURIComponent(target);
  } catch {
    // Not a URI: nothing that could be a file of ours.
    return null;
  }
}

const isAddress = (path: string) =>
  /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(path) ||
  path.includes('\\') ||
  path.includes('\0');

function tooMuch(file: string): SourceError {
  return new SourceError(
    'limit-exceeded',
    `The contract \`${file}\` refers to more than ${mostDocuments} documents or ${largestFile / 1024 / 1024} MB.`,
    'Bundle the contract, or split it into several contracts.',
  );
}

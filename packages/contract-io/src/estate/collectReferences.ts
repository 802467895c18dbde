import { reachDocuments } from '@interlock/contract-core';
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
 * directly or through others; paths are relative to the folder of `file`.
 */
export async function collectReferences(
  file: string,
  text: string,
  readFile: ReadFile,
): Promise<readonly ContractDocument[]> {
  const reaching = reachDocuments(file, text);
  let documents = 0;
  let size = 0;
  let next = reaching.next();
  while (next.done !== true) {
    const content = await readFile(next.value);
    documents += content === null ? 0 : 1;
    size += content?.length ?? 0;
    if (documents > mostDocuments || size > largestFile) throw tooMuch(file);
    next = reaching.next(content);
  }
  return next.value;
}

function tooMuch(file: string): SourceError {
  return new SourceError(
    'limit-exceeded',
    `The contract \`${file}\` refers to more than ${mostDocuments} documents or ${largestFile / 1024 / 1024} MB.`,
    'Bundle the contract, or split it into several contracts.',
  );
}

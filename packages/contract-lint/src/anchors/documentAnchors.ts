import { posix } from 'node:path';
import type { DocumentParts } from '@interlock/contract-core';
import type { ContractDocuments } from '../documents/readContract';
import { anchorOf } from './anchorOf';
import { partsOf } from './partsOf';

/** Names places in the documents of one request by meaning. */
export interface Anchors {
  anchorOf(file: string, path: readonly (string | number)[]): string;
  parts(): DocumentParts;
}

export function createAnchors(
  mainFile: string,
  documents: ContractDocuments,
): Anchors {
  const folder = posix.dirname(mainFile);
  const nameOf = (file: string): string =>
    file === mainFile ? '' : `${posix.relative(folder, file)}#`;
  return {
    anchorOf: (file, path) => {
      const place = anchorOf(documents.get(file), path);
      return `${nameOf(file)}${place}`;
    },
    parts: () =>
      Object.assign(
        {},
        ...[...documents].map(([file, root]) => partsOf(root, nameOf(file))),
      ),
  };
}

import { posix } from 'node:path';
import type { ContractDocument } from '@interlock/contract-core';

/**
 * Root of the paths that the libraries see. It exists nowhere; it is deep, so
 * that `..` in a path does not run into the top and make two paths one.
 */
const root = '/contract/0/1/2/3/4/5/6/7';

/** The handed-in documents under the paths that `$ref`s compute for them. */
export interface DocumentTree {
  /** What a library is told to be the path of the linted document. */
  readonly source: string;
  /** Text of a document, or null where none was handed in. */
  read(source: string): string | null;
  /** The path that people know. */
  fileOf(source: string): string;
}

export function documentTree(
  file: string,
  text: string,
  references: readonly ContractDocument[],
): DocumentTree {
  const source = virtualPath(file);
  const folder = posix.dirname(file);
  const known = new Map([[source, { file, text }]]);
  for (const reference of references) {
    const path = posix.join(posix.dirname(source), reference.path);
    known.set(path, {
      file: posix.join(folder, reference.path),
      text: reference.text,
    });
  }
  return {
    source,
    read: path => known.get(decoded(path))?.text ?? null,
    fileOf: path => {
      const plain = decoded(path);
      const document = known.get(plain);
      if (document !== undefined) return document.file;
      const relative = posix.relative(posix.dirname(source), plain);
      return posix.join(folder, relative);
    },
  };
}

/** The path under which the libraries know a file of the same repository. */
export function virtualPath(file: string): string {
  return posix.join(root, file);
}

/** References are URIs, so a space arrives as `%20`. */
function decoded(path: string): string {
  try {
    return posix.normalize(decodeURIComponent(path));
  } catch {
    return path;
  }
}

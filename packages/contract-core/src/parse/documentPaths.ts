import type { ContractSource } from './contractSource';

/**
 * Paths of the documents of one contract, from the root of the estate where it
 * is known, so that a document answers to its own name however a reference
 * comes to it: `./api.yaml`, `../orders/api.yaml` from a folder below.
 */
export class DocumentPaths {
  readonly ofRoot: string;

  constructor(private readonly source: ContractSource) {
    this.ofRoot = normalisePath(source.path ?? source.file);
  }

  /** The path of a document that is named relative to the contract's folder. */
  of(relative: string): string {
    return relativeTo(this.ofRoot, relative);
  }

  /** The same as people know it. */
  shown(relative: string): string {
    return relativeTo(this.source.file, relative);
  }
}

/** Where `path` leads, written in the document at `from`. */
export function relativeTo(from: string, path: string): string {
  return normalisePath(`${from.slice(0, from.lastIndexOf('/') + 1)}${path}`);
}

function normalisePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

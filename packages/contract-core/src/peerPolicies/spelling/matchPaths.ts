import { pathItemMethods } from '../../model';
import { eraseParameterNames } from '../../parse';
import type { ContractSpelling, SyntaxNode } from '../../parse';

/** An operation with the path item that holds it. */
export interface SpelledOperation {
  /** `GET /orders/{id}` */
  readonly name: string;
  /** The name with path parameter names erased. */
  readonly identity: string;
  readonly path: string;
  readonly node: SyntaxNode;
  readonly item: SyntaxNode;
}

/** The operations of a path in one version. */
export interface SpelledPath {
  readonly path: string;
  readonly identity: string;
  readonly operations: readonly SpelledOperation[];
}

/** A path of either version with its counterpart, if there is one. */
export type PathMatch =
  | { readonly base: SpelledPath; readonly revision: SpelledPath | null }
  | { readonly base: null; readonly revision: SpelledPath };

/**
 * Pairs the paths of two versions: by their text, then by their text without
 * the names of parameters, which nobody sends.
 */
export function matchPaths(
  base: ContractSpelling,
  revision: ContractSpelling,
): readonly PathMatch[] {
  const right = readPaths(revision);
  const taken = new Set<SpelledPath>();
  const take = (fits: (path: SpelledPath) => boolean) => {
    const found = right.find(path => !taken.has(path) && fits(path));
    if (found !== undefined) taken.add(found);
    return found ?? null;
  };
  const left = readPaths(base).map(path => ({
    base: path,
    revision: take(other => other.path === path.path),
  }));
  const matches: PathMatch[] = left.map(match => ({
    base: match.base,
    revision:
      match.revision ?? take(other => other.identity === match.base.identity),
  }));
  const added = right.filter(path => !taken.has(path));
  return [...matches, ...added.map(path => ({ base: null, revision: path }))];
}

function readPaths(spelling: ContractSpelling): readonly SpelledPath[] {
  return [...(spelling.root.get('paths')?.entries() ?? [])]
    .filter(([path]) => !path.startsWith('x-'))
    .map(([path, written]) => {
      const item = spelling.references.follow(written);
      return {
        path,
        identity: eraseParameterNames(path),
        operations: operationsOf(path, item),
      };
    });
}

function operationsOf(
  path: string,
  item: SyntaxNode,
): readonly SpelledOperation[] {
  const named = pathItemMethods.flatMap((method): [string, SyntaxNode][] => {
    const node = item.get(method);
    return node === undefined ? [] : [[method.toUpperCase(), node]];
  });
  return [...named, ...(item.get('additionalOperations')?.entries() ?? [])]
    .filter(([, node]) => node.members !== null)
    .map(([method, node]) => ({
      name: `${method} ${path}`,
      identity: `${method} ${eraseParameterNames(path)}`,
      path,
      node,
      item,
    }));
}

import type { ContractDocument } from '../model';
import { folderOf } from './folderOf';
import { localTargets } from './localReferences';

/**
 * The local documents that a contract refers to, directly or through others:
 * files of the repository, wherever they lie in it; their paths are relative to
 * the folder of the contract. Asks for the text of one path after the other,
 * from the root; null means that no file is there. What is not there, lies
 * outside the root or on the network is left out: the reader of the contract
 * then reports a reference that cannot be resolved.
 */
export function* reachDocuments(
  file: string,
  text: string,
): Generator<string, readonly ContractDocument[], string | null> {
  const asked = new Set([file]);
  const found = new Map<string, string>();
  const waiting = [...localTargets(file, text)];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (asked.has(path)) continue;
    asked.add(path);
    const content = yield path;
    if (content === null) continue;
    found.set(path, content);
    waiting.push(...localTargets(path, content));
  }
  const folder = folderOf(file);
  return [...found]
    .map(([path, content]) => ({
      path: relativePath(folder, path),
      text: content,
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The same among texts that have been read already. */
export function documentsAmong(
  file: string,
  text: string,
  texts: ReadonlyMap<string, string>,
): readonly ContractDocument[] {
  const reaching = reachDocuments(file, text);
  let next = reaching.next();
  while (next.done !== true) {
    next = reaching.next(texts.get(next.value) ?? null);
  }
  return next.value;
}

/** `path` as seen from `folder`; both from the root. */
function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter(step => step !== '');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

import type { HttpOperation } from '../model';

/** What stood before every path in the base, and what stands there now. */
export interface BasePathChange {
  readonly from: string;
  readonly to: string;
}

/** Part of the operations that has to move for the move to be one change. */
const wantedShare = 0.8;

/** How many operations of the base are asked where they may have gone. */
const maxAsked = 20;

/** How many moves are counted; more would cost more than they could tell. */
const maxCandidates = 200;

/**
 * One common part before the paths that was added, taken away or replaced, by
 * the operations that seem removed and added; null where they differ in more.
 */
export function findBasePath(
  removed: readonly HttpOperation[],
  added: readonly HttpOperation[],
  total: number,
): BasePathChange | null {
  if (removed.length === 0 || removed.length < total * wantedShare) return null;
  const fresh = new Set(added.map(keyOf));
  let best: BasePathChange | null = null;
  let bestCount = 0;
  for (const candidate of candidates(removed, added)) {
    const count = removed.filter(operation =>
      rebasedKeys(operation, candidate).some(key => fresh.has(key)),
    ).length;
    if (count > bestCount) {
      best = candidate;
      bestCount = count;
    }
  }
  // Two paths that both were replaced as a whole have one end in common by chance.
  const replaced = best !== null && best.from !== '' && best.to !== '';
  const enough = Math.max(replaced ? 2 : 1, total * wantedShare);
  return bestCount >= enough ? best : null;
}

/** The key of an operation under its path. */
export function keyOf({ method, address }: HttpOperation): string {
  return `${method} ${erase(address.kind === 'path' ? address.path : '')}`;
}

/** Keys that the operation has after the change; `/` may lose its slash. */
export function rebasedKeys(
  { method, address }: HttpOperation,
  { from, to }: BasePathChange,
): readonly string[] {
  if (address.kind !== 'path') return [];
  const path = erase(address.path);
  if (!path.startsWith(erase(from))) return [];
  const rest = path.slice(erase(from).length);
  if (rest !== '' && !rest.startsWith('/')) return [];
  const moved = `${erase(to)}${rest}`;
  const other = moved.endsWith('/') ? moved.slice(0, -1) : `${moved}/`;
  return [`${method} ${moved}`, `${method} ${other}`];
}

function erase(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}');
}

function candidates(
  removed: readonly HttpOperation[],
  added: readonly HttpOperation[],
): readonly BasePathChange[] {
  const found = new Map<string, BasePathChange>();
  for (const operation of removed.slice(0, maxAsked)) {
    for (const other of added) {
      const candidate = candidateOf(operation, other);
      if (candidate === null) continue;
      found.set(`${candidate.from} ${candidate.to}`, candidate);
      if (found.size >= maxCandidates) return [...found.values()];
    }
  }
  return [...found.values()].sort(
    (one, other) => lengthOf(one) - lengthOf(other),
  );
}

function lengthOf({ from, to }: BasePathChange): number {
  return from.length + to.length;
}

/** What differs before the longest common end of both paths. */
function candidateOf(
  base: HttpOperation,
  revision: HttpOperation,
): BasePathChange | null {
  if (base.method !== revision.method) return null;
  const left = segmentsOf(base);
  const right = segmentsOf(revision);
  let common = 0;
  while (
    common < Math.min(left.length, right.length) &&
    erase(left[left.length - 1 - common]) ===
      erase(right[right.length - 1 - common])
  ) {
    common += 1;
  }
  const from = pathOf(left.slice(0, left.length - common));
  const to = pathOf(right.slice(0, right.length - common));
  if (from === to) return null;
  const end = left.slice(left.length - common);
  const telling = end.some(segment => !segment.includes('{'));
  return telling || from === '' || to === '' ? { from, to } : null;
}

function segmentsOf({ address }: HttpOperation): readonly string[] {
  const path = address.kind === 'path' ? address.path : '';
  return path.split('/').filter(segment => segment !== '');
}

function pathOf(segments: readonly string[]): string {
  return segments.map(segment => `/${segment}`).join('');
}

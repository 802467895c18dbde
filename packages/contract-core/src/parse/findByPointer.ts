import { referenceOf } from './referenceHolders';
import type { ReferenceTarget } from './referenceTarget';
import { unescapePointerToken } from './syntax';
import type { SyntaxNode } from './syntax';

/**
 * The value at a JSON Pointer (RFC 6901), through references on the way. Where
 * nothing stands there, a pointer whose slashes nobody escaped is read as it
 * was meant: generators write names such as `orders/v1` or paths like that.
 */
export function findByPointer(
  root: SyntaxNode,
  pointer: string,
  follow: (node: SyntaxNode) => SyntaxNode,
): ReferenceTarget {
  const tokens = pointer.split('/').slice(1);
  let at = root;
  for (const token of tokens) {
    const next = memberOf(at, token, follow);
    if (next === undefined) {
      const meant = new NamesWithSlashes(tokens, follow).find(root, 0);
      if (meant !== null) {
        return {
          kind: 'found',
          node: meant,
          odd: 'has a slash that is not written as ~1; it is read as the name that it is part of.',
        };
      }
      const holder = referenceOf(at) === undefined ? at : follow(at);
      const place = holder.pointer() === '' ? 'the document' : holder.pointer();
      return {
        kind: 'missing',
        reason: `${place} has no "${unescapePointerToken(token)}"`,
      };
    }
    at = next;
  }
  return { kind: 'found', node: at };
}

function memberOf(
  at: SyntaxNode,
  token: string,
  follow: (node: SyntaxNode) => SyntaxNode,
): SyntaxNode | undefined {
  const name = unescapePointerToken(token);
  const own = at.get(name) ?? at.items?.[Number(name)];
  if (own !== undefined || referenceOf(at) === undefined) return own;
  const holder = follow(at);
  return holder.get(name) ?? holder.items?.[Number(name)];
}

/** How many tokens a name may have been cut into. */
const mostPieces = 16;

/** Joins tokens into names that exist; the shortest names first. */
class NamesWithSlashes {
  /** Where nothing was found, by the first token that was asked for. */
  private readonly failed = new Map<SyntaxNode, Set<number>>();

  constructor(
    private readonly tokens: readonly string[],
    private readonly follow: (node: SyntaxNode) => SyntaxNode,
  ) {}

  find(at: SyntaxNode, start: number): SyntaxNode | null {
    if (start === this.tokens.length) return at;
    if (this.failed.get(at)?.has(start) === true) return null;
    const last = Math.min(this.tokens.length, start + mostPieces);
    for (let end = start + 1; end <= last; end += 1) {
      const name = this.tokens.slice(start, end).join('/');
      const next = memberOf(at, name, this.follow);
      const found = next === undefined ? null : this.find(next, end);
      if (found !== null) return found;
    }
    const known = this.failed.get(at);
    if (known === undefined) this.failed.set(at, new Set([start]));
    else known.add(start);
    return null;
  }
}

import { exec } from 'jsonpath-rfc9535';
import type { JsonValue } from 'jsonpath-rfc9535';
import type { Place } from '../../model';
import type { SyntaxNode } from '../../parse';

/** What a JSONPath selects, or why it is not asked. */
export type Selection =
  | {
      readonly ok: true;
      readonly places: readonly Place[];
      /** What somebody should know who selects nothing; empty for nothing. */
      readonly hint?: string;
    }
  | { readonly ok: false; readonly reason: string };

/** Longer paths than these nobody writes. */
const longestPath = 1_000;

/** Each of them walks all that is below. */
const mostDescents = 2;

/** More places than these are no fields that somebody meant. */
const mostPlaces = 1_000;

/** A document as plain data, which JSONPath asks, and where each object of it stands. */
export class JsonDocument {
  private readonly nodes = new Map<unknown, SyntaxNode>();
  private readonly values = new Map<SyntaxNode, unknown>();
  private readonly data: unknown;

  constructor(root: SyntaxNode) {
    this.data = this.plain(root);
  }

  /** Nodes may be shared by aliases, so each is made once. */
  private plain(node: SyntaxNode): unknown {
    if (node.isScalar) return node.value;
    const known = this.values.get(node);
    if (known !== undefined) return known;
    const value =
      node.items === null
        ? Object.fromEntries(
            [...node.entries()].map(([name, member]) => [
              name,
              this.plain(member),
            ]),
          )
        : node.items.map(item => this.plain(item));
    this.values.set(node, value);
    this.nodes.set(value, node);
    return value;
  }

  /** The objects that an RFC 9535 path selects, each once; lists and scalars take no members. */
  select(path: string): Selection {
    const refusal = refusalOf(path);
    if (refusal !== null) return { ok: false, reason: refusal };
    const places = new Set<Place>();
    try {
      exec(this.data as JsonValue, path, value => {
        const node = this.nodes.get(value);
        if (node?.members) places.add(node);
        if (places.size > mostPlaces) {
          throw new RangeError(`it selects more than ${mostPlaces} places`);
        }
      });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { ok: false, reason: error.message };
    }
    return { ok: true, places: [...places] };
  }
}

/** Paths are written by others; what could take long is not run. */
function refusalOf(path: string): string | null {
  if (path.length > longestPath) {
    return `it is longer than ${longestPath} characters`;
  }
  if (/\b(?:match|search)\s*\(/.test(path)) {
    return 'it has a regular expression, which Interlock does not run';
  }
  return path.split('..').length - 1 > mostDescents
    ? `it descends with \`..\` more than ${mostDescents} times`
    : null;
}

import type { Note, Problem } from '../model';
import type { ContractSource } from './contractSource';
import type { ParseLimits } from './parseLimits';
import { referenceHolders } from './referenceHolders';
import { readDocument, unescapePointerToken } from './syntax';
import type { SourceText, SyntaxNode } from './syntax';

/** Where a reference leads. */
export type ReferenceTarget =
  | { readonly kind: 'found'; readonly node: SyntaxNode }
  | { readonly kind: 'remote'; readonly reference: string }
  | { readonly kind: 'missing'; readonly reason: string };

/**
 * Follows `$ref`s inside the documents of one contract. Remote references are
 * never fetched; they stay what they are.
 */
export class References {
  /** Roots by path, relative to the folder of the contract. */
  protected readonly documents = new Map<string, SyntaxNode>();
  private readonly paths = new Map<SourceText, string>();
  private readonly anchors = new Map<SourceText, Map<string, SyntaxNode>>();
  /** References being followed now: one that leads through itself has no end. */
  private readonly following = new Set<SyntaxNode>();
  /** Where chains of references end, by each of their links. */
  private readonly ends = new Map<SyntaxNode, SyntaxNode>();
  readonly problems: Problem[] = [];
  /** References to schemas that are not there, in documents that are. */
  readonly dangling: Problem[] = [];
  readonly notes: Note[] = [];

  constructor(root: SyntaxNode, source: ContractSource, limits: ParseLimits) {
    this.register('', root);
    const folder = source.file.includes('/')
      ? source.file.slice(0, source.file.lastIndexOf('/') + 1)
      : '';
    for (const document of source.references) {
      const file = normalisePath(`${folder}${document.path}`);
      const read = readDocument(file, document.text, limits);
      if (read.ok) this.register(normalisePath(document.path), read.root);
      else this.problems.push(read.problem);
    }
  }

  private register(path: string, root: SyntaxNode): void {
    this.documents.set(path, root);
    this.paths.set(root.source, path);
  }

  /** The documents of the contract, the root first. */
  roots(): Iterable<SyntaxNode> {
    return this.documents.values();
  }

  /** The value behind `node`: itself, or the target of its chain of `$ref`s. */
  follow(node: SyntaxNode): SyntaxNode {
    const way: SyntaxNode[] = [];
    const seen = new Set<SyntaxNode>();
    let at = node;
    for (;;) {
      const known = this.ends.get(at);
      if (known !== undefined) {
        at = known;
        break;
      }
      const reference = referenceOf(at);
      if (reference === undefined || seen.has(at)) break;
      seen.add(at);
      const target = this.resolve(reference, at);
      if (target.kind !== 'found') break;
      way.push(at);
      at = target.node;
    }
    // A chain met inside another one may look shorter than it is.
    if (this.following.size === 0) {
      for (const passed of way) this.ends.set(passed, at);
    }
    return at;
  }

  resolve(reference: string, from: SyntaxNode): ReferenceTarget {
    if (this.following.has(from)) {
      return { kind: 'missing', reason: 'it leads through itself' };
    }
    this.following.add(from);
    const target = this.resolveFresh(reference, from);
    this.following.delete(from);
    return target;
  }

  /**
   * Where `$dynamicRef` or `$recursiveRef` always leads; null where that is not
   * known, as in formats whose schemas are entered at many places.
   */
  resolveDynamic(
    _keyword: '$dynamicRef' | '$recursiveRef',
    _node: SyntaxNode,
  ): SyntaxNode | null {
    return null;
  }

  protected resolveFresh(reference: string, from: SyntaxNode): ReferenceTarget {
    const hash = reference.indexOf('#');
    const path = hash < 0 ? reference : reference.slice(0, hash);
    const fragment = hash < 0 ? '' : reference.slice(hash + 1);
    if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('//')) {
      return { kind: 'remote', reference };
    }
    const here = this.paths.get(from.source) ?? '';
    const target = path === '' ? here : relativeTo(here, decode(path));
    const root = this.documents.get(target);
    if (root === undefined) {
      return { kind: 'missing', reason: `the file ${target} was not found` };
    }
    return this.find(root, decode(fragment));
  }

  protected find(root: SyntaxNode, fragment: string): ReferenceTarget {
    if (fragment !== '' && !fragment.startsWith('/')) {
      const node = this.anchorsOf(root).get(fragment);
      return node === undefined
        ? { kind: 'missing', reason: `no $anchor is named ${fragment}` }
        : { kind: 'found', node };
    }
    let at = root;
    for (const token of fragment.split('/').slice(1)) {
      const name = unescapePointerToken(token);
      const own = at.get(name) ?? at.items?.[Number(name)];
      const refers = own === undefined && referenceOf(at) !== undefined;
      const holder = refers ? this.follow(at) : at;
      const next = own ?? holder.get(name) ?? holder.items?.[Number(name)];
      if (next === undefined) {
        const place =
          holder.pointer() === '' ? 'the document' : holder.pointer();
        return { kind: 'missing', reason: `${place} has no "${name}"` };
      }
      at = next;
    }
    return { kind: 'found', node: at };
  }

  private anchorsOf(root: SyntaxNode): Map<string, SyntaxNode> {
    let anchors = this.anchors.get(root.source);
    if (anchors === undefined) {
      anchors = new Map();
      for (const node of referenceHolders(root)) {
        const name = node.string('$anchor') ?? node.string('$dynamicAnchor');
        if (name !== undefined && !anchors.has(name)) anchors.set(name, node);
      }
      this.anchors.set(root.source, anchors);
    }
    return anchors;
  }

  /** Resolves every reference once, so that a missing target is told. */
  verify(): void {
    for (const root of this.documents.values()) {
      for (const node of referenceHolders(root)) {
        const reference = referenceOf(node);
        if (reference !== undefined) this.verifyOne(node, reference);
      }
    }
  }

  protected verifyOne(node: SyntaxNode, reference: string): void {
    const target = this.resolve(reference, node);
    const place = node.get('$ref') ?? node;
    if (target.kind === 'remote') {
      this.notes.push({
        code: 'remote-reference',
        message: `The reference ${reference} leads to another host and is not fetched; keep a copy of the target beside the contract to compare it.`,
        location: place.locate(),
        hides: true,
      });
      return;
    }
    const endless =
      target.kind === 'found' && referenceOf(this.follow(node)) !== undefined;
    if (target.kind === 'found' && !endless) return;
    const reason =
      target.kind === 'missing' ? target.reason : this.reasonBehind(node);
    if (reason === null) return;
    const list =
      target.kind === 'missing' &&
      /\/(?:schemas|definitions|\$defs)\/[^/]+$/.test(reference)
        ? this.dangling
        : this.problems;
    list.push({
      code: 'unresolved-reference',
      message: `The reference ${reference} leads nowhere: ${reason}.`,
      remedy: 'Correct the reference, or add what it refers to.',
      ...place.locate(),
    });
  }

  /** Why a chain of references ends without a value; null where it ends remotely. */
  private reasonBehind(node: SyntaxNode): string | null {
    const last = this.follow(node);
    const target = this.resolve(referenceOf(last) ?? '', last);
    // A chain that ends in a missing target is told at its last link.
    return target.kind === 'found' ? 'it refers to itself' : null;
  }
}

export function referenceOf(node: SyntaxNode): string | undefined {
  return node.string('$ref');
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone per cent sign is no escape: the text means itself.
    return text;
  }
}

function relativeTo(from: string, path: string): string {
  const folder = from.includes('/')
    ? from.slice(0, from.lastIndexOf('/') + 1)
    : '';
  return normalisePath(`${folder}${path}`);
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

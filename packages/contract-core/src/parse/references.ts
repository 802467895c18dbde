import { canonicalJson } from '../model';
import type { Note, Place, Problem, UnreadReference } from '../model';
import type { ContractSource } from './contractSource';
import { DocumentPaths, relativeTo } from './documentPaths';
import type { ParseLimits } from './parseLimits';
import { findByPointer } from './findByPointer';
import { referenceHolders, referenceOf } from './referenceHolders';
import type { ReferenceHolder } from './referenceHolders';
import { resolveInPlace } from './resolveInPlace';
import { impossibleValues } from './schema/impossibleValues';
import { isSchemaPlace } from './schemaPlace';
import { readDocument } from './syntax';
import type { SourceText, SyntaxNode } from './syntax';

export { referenceOf } from './referenceHolders';

/** Where a reference leads. */
export type ReferenceTarget =
  | {
      readonly kind: 'found';
      readonly node: SyntaxNode;
      /** How the reference is spelled oddly; absent where it is not. */
      readonly odd?: string;
    }
  | { readonly kind: 'remote'; readonly reference: string }
  | MissingTarget;

interface MissingTarget {
  readonly kind: 'missing';
  readonly reason: string;
  /** Whether the whole document is not there. */
  readonly lacksDocument?: boolean;
  /** Why the document that it leads to cannot be read, where it is there. */
  readonly problem?: Problem;
}

/**
 * Follows `$ref`s inside the documents of one contract. Remote references are
 * never fetched; they stay what they are.
 */
export class References {
  /** Roots by path from the root of the estate. */
  protected readonly documents = new Map<string, SyntaxNode>();
  /** Why documents that are there cannot be read, by path. */
  private readonly unreadable = new Map<string, Problem>();
  private readonly paths = new Map<SourceText, string>();
  private readonly anchors = new Map<SourceText, Map<string, SyntaxNode>>();
  /** References being followed now: one that leads through itself has no end. */
  private readonly following = new Set<SyntaxNode>();
  /** Where chains of references end, by each of their links. */
  private readonly ends = new Map<SyntaxNode, SyntaxNode>();
  readonly problems: Problem[] = [];
  /** References to other hosts, and to schemas that are not there. */
  readonly unread: UnreadReference[] = [];
  readonly notes: Note[] = [];
  private readonly lists: 'own-elements' | 'references';

  constructor(root: SyntaxNode, source: ContractSource, limits: ParseLimits) {
    const paths = new DocumentPaths(source);
    this.lists =
      root.get('asyncapi') === undefined ? 'own-elements' : 'references';
    this.register(paths.ofRoot, root);
    for (const document of source.references) {
      const path = paths.of(document.path);
      if (path === paths.ofRoot) continue;
      const file = paths.shown(document.path);
      const read = readDocument(file, document.text, limits);
      if (read.ok) this.register(path, read.root);
      else this.unreadable.set(path, read.problem);
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
    if (root !== undefined) return this.find(root, decode(fragment));
    const problem = this.unreadable.get(target);
    return problem === undefined
      ? {
          kind: 'missing',
          reason: `the file ${target} was not found`,
          lacksDocument: true,
        }
      : { kind: 'missing', reason: `${target} cannot be read`, problem };
  }

  protected find(root: SyntaxNode, fragment: string): ReferenceTarget {
    if (fragment !== '' && !fragment.startsWith('/')) {
      const node = this.anchorsOf(root).get(fragment);
      return node === undefined
        ? { kind: 'missing', reason: `no $anchor is named ${fragment}` }
        : { kind: 'found', node };
    }
    return findByPointer(root, fragment, node => this.follow(node));
  }

  private anchorsOf(root: SyntaxNode): Map<string, SyntaxNode> {
    let anchors = this.anchors.get(root.source);
    if (anchors === undefined) {
      anchors = new Map();
      for (const { node } of referenceHolders(root, this.lists)) {
        const name = node.string('$anchor') ?? node.string('$dynamicAnchor');
        if (name !== undefined && !anchors.has(name)) anchors.set(name, node);
      }
      this.anchors.set(root.source, anchors);
    }
    return anchors;
  }

  /**
   * Resolves every reference once, so that a missing target is told, and puts
   * in place what the specification wants there.
   */
  verify(): void {
    const opened = new Set<SyntaxNode>();
    const waiting = [...this.documents.values()].slice(0, 1);
    for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) {
      if (opened.has(root)) continue;
      opened.add(root);
      for (const holder of referenceHolders(root, this.lists)) {
        if (!holder.names && isSchemaPlace(holder.node, '')) {
          this.noteImpossible(holder.node);
        }
        const led = this.verifyHolder(holder);
        if (led !== null) waiting.push(led);
      }
    }
  }

  /** The root of the document that a reference leads to. */
  private verifyHolder(holder: ReferenceHolder): SyntaxNode | null {
    const { node, role } = holder;
    const reference = referenceOf(node);
    if (reference === undefined) return null;
    if (role === 'words') {
      this.noteOdd(
        node.get('$ref') ?? node,
        `The reference ${reference} stands where words are written; what it leads to is no part of the contract.`,
      );
      return null;
    }
    const target = this.resolve(reference, node);
    this.verifyOne(node, reference);
    if (target.kind !== 'found') return null;
    if (role === 'in-place') this.putInPlace(node, reference);
    return rootOf(target.node);
  }

  private putInPlace(node: SyntaxNode, reference: string): void {
    const place = node.get('$ref') ?? node;
    if (resolveInPlace(node, this.follow(node))) {
      this.noteOdd(
        place,
        `The reference ${reference} stands where the specification wants its target written in place; it is read as if it stood there.`,
      );
      return;
    }
    const reason = 'its target contains it';
    this.problems.push(problemOf({ reference, lacks: 'value', reason, place }));
  }

  /** Says which keywords of a schema mean nothing. */
  protected noteImpossible(schema: SyntaxNode): void {
    for (const { keyword, node, expected } of impossibleValues(schema)) {
      this.notes.push({
        code: 'impossible-value',
        message: `The keyword "${keyword}" has the value ${shortText(node)}, where ${expected} is wanted; what it limits is not known.`,
        location: node.locate(),
        hides: false,
      });
    }
  }

  private noteOdd(place: Place, message: string): void {
    this.notes.push({
      code: 'unusual-structure',
      message,
      location: place.locate(),
      hides: false,
    });
  }

  protected verifyOne(node: SyntaxNode, reference: string): void {
    const target = this.resolve(reference, node);
    const place = node.get('$ref') ?? node;
    switch (target.kind) {
      case 'remote':
        this.tellRemote(reference, place);
        return;
      case 'missing':
        this.tellMissing(target, node, reference);
        return;
      case 'found': {
        if (target.odd !== undefined) {
          this.noteOdd(place, `The reference ${reference} ${target.odd}`);
        }
        const isEndless = referenceOf(this.follow(node)) !== undefined;
        const reason = isEndless ? this.reasonBehind(node) : null;
        if (reason === null) return;
        this.problems.push(
          problemOf({ reference, lacks: 'value', reason, place }),
        );
      }
    }
  }

  private tellRemote(reference: string, place: Place): void {
    const reason = 'it is not fetched';
    this.unread.push({ reference, lacks: 'host', reason, place });
    this.notes.push({
      code: 'remote-reference',
      message: `The reference ${reference} leads to another host and is not fetched; keep a copy of the target beside the contract to compare it.`,
      location: place.locate(),
      hides: true,
    });
  }

  private tellMissing(
    { reason, problem, lacksDocument }: MissingTarget,
    node: SyntaxNode,
    reference: string,
  ): void {
    if (problem !== undefined) {
      if (!this.problems.includes(problem)) this.problems.push(problem);
      return;
    }
    const lacks = lacksDocument === true ? 'document' : 'value';
    const place = node.get('$ref') ?? node;
    const unread: UnreadReference = { reference, lacks, reason, place };
    if (isSchemaPlace(node, reference)) this.unread.push(unread);
    else this.problems.push(problemOf(unread));
  }

  /** Why a chain of references ends without a value; null where it ends remotely. */
  private reasonBehind(node: SyntaxNode): string | null {
    const last = this.follow(node);
    const target = this.resolve(referenceOf(last) ?? '', last);
    // A chain that ends in a missing target is told at its last link.
    return target.kind === 'found' ? 'it refers to itself' : null;
  }
}

/** What a reference that leads nowhere is to whoever needs what it names. */
export function problemOf({
  reference,
  reason,
  place,
}: UnreadReference): Problem {
  return {
    code: 'unresolved-reference',
    message: `The reference ${reference} leads nowhere: ${reason}.`,
    remedy: 'Correct the reference, or add what it refers to.',
    ...place.locate(),
  };
}

function rootOf(node: SyntaxNode): SyntaxNode {
  let at = node;
  while (at.parent !== null) at = at.parent;
  return at;
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

/** How much of a value a note repeats. */
const mostCharacters = 40;

function shortText(node: SyntaxNode): string {
  const text = canonicalJson(node.toData());
  return text.length > mostCharacters
    ? `${text.slice(0, mostCharacters)}…`
    : text;
}

import type { Problem } from '../model';
import type { ContractSource } from './contractSource';
import { DocumentPaths, relativeTo } from './documentPaths';
import type { ParseLimits } from './parseLimits';
import { findByPointer } from './findByPointer';
import { NamedSchemas } from './namedSchemas';
import { ReferenceCheck } from './referenceCheck';
import { referenceOf } from './referenceHolders';
import type { ReferenceLists } from './referenceHolders';
import type { ReferenceTarget } from './referenceTarget';
import { decodeText, documentUri } from './resolveUri';
import { SelfAddresses } from './selfAddresses';
import { readDocument } from './syntax';
import type { SourceText, SyntaxNode } from './syntax';

export { referenceOf } from './referenceHolders';
export type { ReferenceTarget } from './referenceTarget';
export { problemOf } from './unresolvedReference';

/** How a reference is spelled that `$id` makes lead nowhere. */
const countedOdd =
  'leads nowhere in the schema that names itself by $id around it; it is read as counted from the document.';

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
  private readonly selves = new SelfAddresses();
  private namedSchemas: NamedSchemas | null = null;
  private writesIds: boolean | null = null;
  /** References being followed now: one that leads through itself has no end. */
  private readonly following = new Set<SyntaxNode>();
  /** Where chains of references end, by each of their links. */
  private readonly ends = new Map<SyntaxNode, SyntaxNode>();
  /** What is wrong with references, once they are verified. */
  readonly check = new ReferenceCheck(this);
  private readonly lists: ReferenceLists;
  /** Whether schemas of the format may name themselves. */
  private readonly knowsIds: boolean;

  constructor(root: SyntaxNode, source: ContractSource, limits: ParseLimits) {
    const paths = new DocumentPaths(source);
    this.lists =
      root.get('asyncapi') === undefined ? 'own-elements' : 'references';
    this.knowsIds =
      this.lists === 'references' ||
      /^3\.[1-9]/.test(String(root.get('openapi')?.value));
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
    this.selves.add(path, root);
  }

  /** The documents of the contract, the root first. */
  roots(): Iterable<SyntaxNode> {
    return this.documents.values();
  }

  /** The value behind `node`: itself, or the target of its chain of `$ref`s. */
  follow(node: SyntaxNode): SyntaxNode {
    if (referenceOf(node) === undefined) return node;
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
   * Where `$dynamicRef` or `$recursiveRef` always leads; null where that depends
   * on the way, because schemas are entered at many places.
   */
  resolveDynamic(
    keyword: '$dynamicRef' | '$recursiveRef',
    node: SyntaxNode,
  ): SyntaxNode | null {
    const reference = node.string(keyword);
    if (reference === undefined || keyword === '$recursiveRef') return null;
    if (!this.knowsIds) return null;
    const first = this.resolve(reference, node);
    if (first.kind !== 'found') return null;
    const name = reference.slice(reference.indexOf('#') + 1);
    // Only an anchor of the same kind makes the way count.
    const isFixed =
      first.node.string('$dynamicAnchor') !== name ||
      this.named().countDynamic(name) === 1;
    return isFixed ? first.node : null;
  }

  /** By the names of schemas, then by the files beside the contract. */
  protected resolveFresh(reference: string, from: SyntaxNode): ReferenceTarget {
    if (!this.mayHaveNames()) return this.resolveByPath(reference, from);
    const named = this.named().locate(reference, from);
    const target =
      named && this.find(named.schema.root, decodeText(named.fragment));
    if (target?.kind === 'found') return target;
    const beside = this.resolveByPath(reference, from);
    if (target !== null) {
      return beside.kind === 'found' ? { ...beside, odd: countedOdd } : target;
    }
    const absolute = this.named().absolute(reference, from);
    const isElsewhere =
      beside.kind === 'missing' &&
      beside.lacksDocument === true &&
      absolute?.startsWith(documentUri) === false;
    return isElsewhere ? { kind: 'remote', reference: absolute } : beside;
  }

  /** Most contracts name no schema, and are not searched for names. */
  private mayHaveNames(): boolean {
    this.writesIds ??=
      this.knowsIds &&
      [...this.documents.values()].some(root =>
        root.source.text.includes('$id'),
      );
    return this.writesIds && this.named().areThere;
  }

  protected resolveByPath(
    reference: string,
    from: SyntaxNode,
  ): ReferenceTarget {
    const hash = reference.indexOf('#');
    const path = hash < 0 ? reference : reference.slice(0, hash);
    const fragment = hash < 0 ? '' : reference.slice(hash + 1);
    const here = this.paths.get(from.source) ?? '';
    const self =
      path === '' ? undefined : this.selves.find(path, from.source, here);
    if (self !== undefined) return this.find(self, decodeText(fragment));
    if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('//')) {
      return { kind: 'remote', reference };
    }
    const target = path === '' ? here : relativeTo(here, decodeText(path));
    const root = this.documents.get(target);
    if (root !== undefined) return this.find(root, decodeText(fragment));
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
      const node = this.named().around(root)?.anchors.get(fragment);
      return node === undefined
        ? { kind: 'missing', reason: `no $anchor is named ${fragment}` }
        : { kind: 'found', node };
    }
    return findByPointer(root, fragment, node => this.follow(node));
  }

  private named(): NamedSchemas {
    this.namedSchemas ??= new NamedSchemas(
      this.documents,
      this.knowsIds,
      this.lists,
    );
    return this.namedSchemas;
  }

  /**
   * Resolves every reference once, so that a missing target is told, and puts
   * in place what the specification wants there.
   */
  verify(): void {
    const [root] = this.documents.values();
    this.check.documentsFrom(root, this.lists);
  }
}

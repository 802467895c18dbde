import { canonicalJson } from '../model';
import type { Note, Place, Problem, UnreadReference } from '../model';
import { referenceHolders, referenceOf } from './referenceHolders';
import type { ReferenceHolder, ReferenceLists } from './referenceHolders';
import type { MissingTarget, ReferenceTarget } from './referenceTarget';
import { resolveInPlace } from './resolveInPlace';
import { impossibleValues } from './schema/impossibleValues';
import { isSchemaPlace } from './schemaPlace';
import type { SyntaxNode } from './syntax';
import { problemOf } from './unresolvedReference';

interface Resolving {
  readonly resolve: (reference: string, from: SyntaxNode) => ReferenceTarget;
  readonly follow: (node: SyntaxNode) => SyntaxNode;
}

/** Says what is wrong with the references of a contract, each once. */
export class ReferenceCheck {
  readonly problems: Problem[] = [];
  /** References to other hosts, and to schemas that are not there. */
  readonly unread: UnreadReference[] = [];
  readonly notes: Note[] = [];

  constructor(private readonly references: Resolving) {}

  /**
   * The references of a document and of those that they lead to; puts in place
   * what the specification wants there.
   */
  documentsFrom(first: SyntaxNode, lists: ReferenceLists): void {
    const opened = new Set<SyntaxNode>();
    const waiting = [first];
    for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) {
      if (opened.has(root)) continue;
      opened.add(root);
      for (const holder of referenceHolders(root, lists)) {
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
    const target = this.references.resolve(reference, node);
    this.verifyOne(node, reference, target);
    if (target.kind !== 'found') return null;
    if (role === 'in-place') this.putInPlace(node, reference);
    return rootOf(target.node);
  }

  private putInPlace(node: SyntaxNode, reference: string): void {
    const place = node.get('$ref') ?? node;
    if (resolveInPlace(node, this.references.follow(node))) {
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
  noteImpossible(schema: SyntaxNode): void {
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

  verifyOne(
    node: SyntaxNode,
    reference: string,
    target = this.references.resolve(reference, node),
  ): void {
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
        // Most references lead to a value at once.
        const isEndless =
          referenceOf(target.node) !== undefined &&
          referenceOf(this.references.follow(node)) !== undefined;
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
    const isPart = !isSchemaPlace(node, reference);
    this.unread.push({ reference, lacks, reason, place, isPart });
  }

  /** Why a chain of references ends without a value; null where it ends remotely. */
  private reasonBehind(node: SyntaxNode): string | null {
    const last = this.references.follow(node);
    const target = this.references.resolve(referenceOf(last) ?? '', last);
    // A chain that ends in a missing target is told at its last link.
    return target.kind === 'found' ? 'it refers to itself' : null;
  }
}

function rootOf(node: SyntaxNode): SyntaxNode {
  let at = node;
  while (at.parent !== null) at = at.parent;
  return at;
}

/** How much of a value a note repeats. */
const mostCharacters = 40;

function shortText(node: SyntaxNode): string {
  const text = canonicalJson(node.toData());
  return text.length > mostCharacters
    ? `${text.slice(0, mostCharacters)}…`
    : text;
}

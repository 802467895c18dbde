import type { Direction } from '../model';
import type { ComparedSlot } from './compareReferences';
import { compareSchemas } from './compareSchemas';
import { atDeclaration, nameAt } from './declaringSchema';
import type { LostParts } from './lostParts';
import type { NameMatch, SchemaKnowledge } from './schemaKnowledge';
import { factOf } from './schemaFact';
import { SameSchemas } from './sameSchemas';
import { SchemaShapes } from './schemaShape';
import { PairContents } from './pairContents';
import { SchemaViews } from './schemaView';
import type { Conjunction } from './schemaView';
import { compareXmlRoot } from './compareXml';
import { WireTexts } from './wireTexts';
import { editedPlaces } from './editedPlaces';
import type { HeldPair } from './editedPlaces';
import type { EditedPlace } from './editedPlace';
import { walkSlot } from './walkSlot';
import type { LocatedFact, PairNode, SchemaSlot, WalkedFact } from './walkSlot';

/**
 * Compares the schemas of two contracts as one graph of pairs. Each pair is
 * looked at once and by itself; what it holds inside is another pair. A cycle
 * therefore needs no assumption: a pair is equal only if no pair that can be
 * reached from it differs, which is the greatest fixed point by construction.
 */
export class SchemaComparison {
  private readonly pairs = new Map<string, PairNode>();
  private readonly waiting: PairNode[] = [];
  /** Every slot, those included whose schemas are the same. */
  readonly added: ComparedSlot[] = [];
  private readonly slots: HeldPair[] = [];
  private readonly walks: Readonly<
    Record<Direction, Map<PairNode, readonly WalkedFact[]>>
  > = { request: new Map(), response: new Map(), none: new Map() };
  private readonly knowledge: SchemaKnowledge;
  private readonly contents: PairContents;
  private readonly xmlRoots: LocatedFact[] = [];
  /** Values that are texts on the wire. */
  readonly texts = new WireTexts();

  constructor(
    namesMatch: NameMatch,
    private readonly lost: LostParts,
  ) {
    const same = new SameSchemas();
    const views = new SchemaViews(same);
    this.knowledge = {
      views,
      shapes: new SchemaShapes(views),
      same,
      namesMatch,
    };
    this.contents = new PairContents(this.knowledge.shapes, views);
  }

  add(slot: SchemaSlot, base: Conjunction, revision: Conjunction): void {
    this.added.push({ slot, base, revision });
    // The reference tells it.
    if (this.lost.hold(slot)) return;
    if (slot.isXml) this.addXmlRoot(slot, base, revision);
    if (this.knowledge.same.of(base, revision)) return;
    this.slots.push({ slot, pair: this.pairOf(base, revision, null) });
  }

  /** The name of a component counts where it is the name of an element. */
  private addXmlRoot(
    slot: SchemaSlot,
    base: Conjunction,
    revision: Conjunction,
  ): void {
    const root = { base, revision };
    const content = `${this.knowledge.shapes.mark(base)}`;
    const facts = compareXmlRoot(base, revision, this.knowledge.views);
    this.xmlRoots.push(
      ...facts.map(fact => ({
        fact,
        slot,
        root,
        pair: root,
        path: '',
        deciding: { pair: root, path: '' },
        declaration: {
          place: fact.base ?? fact.revision,
          component: nameAt(base, fact.base),
          name: '',
          ofSlot: true,
          content,
        },
      })),
    );
  }

  /** A number that is equal for schemas of equal content, in this comparison. */
  contentMark(uses: Conjunction): number {
    return this.knowledge.shapes.mark(uses);
  }

  /** Every fact at every slot that shows it, by the shortest way to it. */
  locate(): readonly LocatedFact[] {
    this.compareAll();
    this.judgeOpaqueParts();
    const touched = this.reachers(pair => pair.facts.length > 0);
    const below = this.slots.flatMap(({ slot, pair: root }) =>
      touched.has(root)
        ? this.walk(root, slot.direction, touched)
            .filter(({ fact }) => slot.isXml || fact.xmlOnly !== true)
            .map(walked => ({ ...walked, slot, root }))
        : [],
    );
    return [...this.xmlRoots, ...below];
  }

  /** Pairs that differ by themselves; asked after `locate`. */
  editedPlaces(): readonly EditedPlace[] {
    return editedPlaces({
      pairs: [...this.pairs.values()],
      slots: this.slots,
      knowledge: this.knowledge,
      contents: this.contents,
      reachers: pairs => reachersOf(pairs),
    });
  }

  private pairOf(
    base: Conjunction,
    revision: Conjunction,
    parent: PairNode | null,
  ): PairNode {
    const { views } = this.knowledge;
    const key = `${views.key(base)}|${views.key(revision)}`;
    let pair = this.pairs.get(key);
    if (pair === undefined) {
      pair = { base, revision, facts: [], edges: [], parents: [] };
      this.pairs.set(key, pair);
      this.waiting.push(pair);
    }
    if (parent !== null) pair.parents.push(parent);
    return pair;
  }

  private compareAll(): void {
    for (
      let pair = this.waiting.pop();
      pair !== undefined;
      pair = this.waiting.pop()
    ) {
      const current = pair;
      const local = compareSchemas(pair.base, pair.revision, this.knowledge);
      const { same, views } = this.knowledge;
      const sides = {
        base: views.of(pair.base),
        revision: views.of(pair.revision),
      };
      pair.facts = local.facts.map(fact => atDeclaration(fact, sides, current));
      pair.edges = local.edges
        .filter(edge => !same.of(edge.base, edge.revision))
        .map(edge => ({
          step: edge.step,
          hidden: edge.hidden,
          opaque: edge.opaque,
          repeats: edge.repeats,
          target: this.pairOf(edge.base, edge.revision, current),
        }));
    }
  }

  /** A difference inside `not`, `if`... is told at the schema that holds it. */
  private judgeOpaqueParts(): void {
    const differing = this.reachers(pair =>
      pair.facts.some(
        // What nobody sends unasked still matters to a negation.
        ({ effect, kind, xmlOnly }) =>
          (effect !== 'none' && xmlOnly !== true) ||
          kind === 'optional-property-added',
      ),
    );
    for (const pair of differing) {
      const opaque = pair.edges.filter(
        edge => edge.opaque !== null && differing.has(edge.target),
      );
      const told = new Set(pair.facts.map(fact => fact.subject));
      const rules = new Set(opaque.map(({ opaque: rule }) => rule ?? ''));
      if (rules.size === 0) continue;
      const views = {
        base: this.knowledge.views.of(pair.base),
        revision: this.knowledge.views.of(pair.revision),
      };
      pair.facts = [
        ...pair.facts,
        ...[...rules]
          .filter(rule => !told.has(rule))
          .map(rule =>
            factOf(views, 'schema-rule-changed', 'undecided', {
              subject: rule,
              words: rule,
            }),
          ),
      ];
    }
  }

  /** Pairs from which a chosen pair can be reached, the chosen ones included. */
  private reachers(chosen: (pair: PairNode) => boolean): ReadonlySet<PairNode> {
    return reachersOf([...this.pairs.values()].filter(chosen));
  }

  /** Slots that hold the same schemas show the same facts by the same ways. */
  private walk(
    root: PairNode,
    direction: Direction,
    touched: ReadonlySet<PairNode>,
  ): readonly WalkedFact[] {
    const walks = this.walks[direction];
    let facts = walks.get(root);
    if (facts === undefined) {
      facts = walkSlot(root, direction, touched, this.contents);
      walks.set(root, facts);
    }
    return facts;
  }
}

function reachersOf(pairs: Iterable<PairNode>): ReadonlySet<PairNode> {
  const found = new Set(pairs);
  const waiting = [...found];
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    for (const parent of pair.parents) {
      if (!found.has(parent)) {
        found.add(parent);
        waiting.push(parent);
      }
    }
  }
  return found;
}

import type { Direction, Place, RecordVerb } from '../model';
import { declarationOf } from './declaration';
import type { Declaration } from './declaration';
import type { PairContents } from './pairContents';
import type { SchemaFact } from './schemaFact';
import type { Conjunction } from './schemaView';

/** A pair of schemas under comparison; a node of the graph of pairs. */
export interface PairNode {
  readonly base: Conjunction;
  readonly revision: Conjunction;
  facts: readonly SchemaFact[];
  edges: readonly PairEdge[];
  readonly parents: PairNode[];
}

interface PairEdge {
  readonly step: string;
  readonly target: PairNode;
  readonly hidden: Direction | null;
  readonly opaque: string | null;
  readonly repeats: boolean;
}

/** Where an operation holds a schema that is compared. */
export interface SchemaSlot {
  readonly operation: string;
  readonly operationIdentity: string;
  readonly direction: Direction;
  readonly slot: string;
  readonly slotWords: string;
  /** What is done with the record that the slot holds; null for other values. */
  readonly verb: RecordVerb | null;
  /** Whether the value is written in XML. */
  readonly isXml: boolean;
  readonly base: Place;
  readonly revision: Place;
}

/** A fact below a pair, by one way to it. */
export interface WalkedFact {
  readonly fact: SchemaFact;
  /** The pair that the fact is about. */
  readonly pair: Pick<PairNode, 'base' | 'revision'>;
  readonly path: string;
  readonly declaration: Declaration;
  /** The pair that decides whether the fact shows at the slot, and its path. */
  readonly deciding: {
    readonly pair: Pick<PairNode, 'base' | 'revision'>;
    readonly path: string;
  };
}

/** A fact where a slot shows it. */
export interface LocatedFact extends WalkedFact {
  readonly slot: SchemaSlot;
  /** The pair of the slot itself. */
  readonly root: Pick<PairNode, 'base' | 'revision'>;
}

/** One way from a slot to a pair. */
export interface Visit {
  readonly pair: PairNode;
  readonly outline: string;
  readonly path: string;
  /**
   * The path with every round through the same content cut out: what a schema
   * that contains itself says inside itself, it says at its outermost already.
   */
  readonly plainPath: string;
  readonly from: Visit | null;
  /** The pair whose facts and edges this one repeats, if there is one. */
  readonly repeated: PairNode | null;
  /** The outermost visit that is not plain; null while all are. */
  readonly deciding: Visit | null;
}

/**
 * How often a slot may come back to pairs that it met before, by another way.
 * Small contracts get every way; a heavily shared one would have millions.
 */
const maxRepeatedVisits = 200;

/** How many steps back a round through the same content is looked for. */
const maxRound = 50;

/**
 * Finds every fact below the pair of a slot with the ways to it, breadth first and with
 * sorted steps, so that the ways do not depend on key order. A schema that is
 * used twice shows at two ways whether it is shared or written out; one that
 * contains itself shows once, at the outermost.
 */
export function walkSlot(
  root: PairNode,
  direction: Direction,
  touched: ReadonlySet<PairNode>,
  contents: PairContents,
  factsOf: (pair: PairNode) => readonly SchemaFact[] = pair => pair.facts,
): readonly WalkedFact[] {
  const told = new Map<string, WalkedFact>();
  const seen = new Set<PairNode>();
  let repeats = 0;
  let level: Visit[] = [
    {
      pair: root,
      outline: contents.outlineOf(root),
      path: '',
      plainPath: '',
      from: null,
      repeated: null,
      deciding: null,
    },
  ];
  while (level.length > 0) {
    const next: Visit[] = [];
    for (const visit of level) {
      if (seen.has(visit.pair)) {
        repeats += 1;
        const round = visit.path !== visit.plainPath;
        if (round || repeats > maxRepeatedVisits) continue;
      }
      seen.add(visit.pair);
      tellFacts(direction, visit, factsOf(visit.pair), contents, told);
      for (const edge of visit.pair.edges) {
        const { step, target, hidden, opaque } = edge;
        const shown = isRepeated(visit.repeated, step, target);
        const counts = opaque === null && hidden !== direction && !shown;
        if (!counts || !touched.has(target)) continue;
        if (seen.has(target) && repeats >= maxRepeatedVisits) continue;
        const repeated = edge.repeats ? visit.pair : null;
        next.push({
          ...stepInto(visit, edge, contents),
          repeated,
        });
      }
    }
    level = next.sort((one, other) => (one.path < other.path ? -1 : 1));
  }
  return [...told.values()];
}

function stepInto(
  from: Visit,
  { step, target: pair }: PairEdge,
  contents: PairContents,
): Omit<Visit, 'repeated'> {
  const path = `${from.path}${step}`;
  const outline = contents.outlineOf(pair);
  let plainPath = `${from.plainPath}${step}`;
  let steps = 0;
  for (
    let outer: Visit | null = from;
    outer !== null && steps < maxRound;
    outer = outer.from
  ) {
    steps += 1;
    const round =
      outer.outline === outline &&
      outer.path !== path &&
      contents.areEqual(outer.pair, pair);
    if (round) plainPath = outer.plainPath;
  }
  const deciding =
    from.deciding ??
    (contents.isPlainStep(from.pair, step, pair) ? null : from);
  return { pair, outline, path, plainPath, from, deciding };
}

function tellFacts(
  direction: Direction,
  visit: Visit,
  facts: readonly SchemaFact[],
  contents: PairContents,
  told: Map<string, WalkedFact>,
): void {
  const { pair, path, plainPath, repeated } = visit;
  for (const fact of facts) {
    if (fact.hidden === direction) continue;
    if (repeated?.facts.some(other => isSameEdit(fact, other))) continue;
    const key = `${contents.edits.of(fact)} ${plainPath}`;
    if (told.has(key)) continue;
    const declaration = declarationOf(fact, visit, contents);
    const deciding = visit.deciding ?? visit;
    told.set(key, { fact, pair, path, declaration, deciding });
  }
}

/** Whether the way into a pair is shown from the pair that is repeated. */
function isRepeated(
  repeated: PairNode | null,
  step: string,
  target: PairNode,
): boolean {
  return (
    repeated?.edges.some(
      other => other.step === step && other.target === target,
    ) === true
  );
}

function isSameEdit(one: SchemaFact, other: SchemaFact): boolean {
  return (
    one.kind === other.kind &&
    one.subject === other.subject &&
    JSON.stringify([one.from, one.to]) ===
      JSON.stringify([other.from, other.to])
  );
}

import type { Direction } from '../model';
import type { Change } from './change';
import type { EditedPlace } from './editedPlace';
import { changeOf } from './groupFacts';
import { loneNames } from './loneNames';
import type { PairContents } from './pairContents';
import type { SchemaFact } from './schemaFact';
import type { SchemaKnowledge } from './schemaKnowledge';
import { differingKeywords, tellAll } from './schemaSurface';
import type { SchemaView } from './schemaView';
import { walkSlot } from './walkSlot';
import type { LocatedFact, PairNode, SchemaSlot, WalkedFact } from './walkSlot';

/** A slot with the pair that it holds. */
export interface HeldPair {
  readonly slot: SchemaSlot;
  readonly pair: PairNode;
}

interface ComparedGraph {
  readonly pairs: readonly PairNode[];
  readonly slots: readonly HeldPair[];
  readonly knowledge: SchemaKnowledge;
  readonly contents: PairContents;
  /** Pairs from which one of the given pairs can be reached. */
  readonly reachers: (pairs: Iterable<PairNode>) => ReadonlySet<PairNode>;
}

const directions: readonly Direction[] = ['request', 'response'];

/** The pairs of a comparison that differ by themselves, in a fixed order. */
export function editedPlaces(graph: ComparedGraph): readonly EditedPlace[] {
  const reached = directions.map(
    direction => [direction, reachedFrom(graph.slots, direction)] as const,
  );
  const told = graph.reachers(
    graph.pairs.filter(pair => pair.facts.length > 0),
  );
  return graph.pairs.flatMap(pair => {
    const used = reached.flatMap(([direction, pairs]) =>
      pairs.has(pair) ? [direction] : [],
    );
    return used.length > 0 && isEdited(pair, graph.knowledge)
      ? [placeOf(pair, used, told.has(pair), graph)]
      : [];
  });
}

/** Pairs whose values a slot of the direction exchanges. */
function reachedFrom(
  slots: readonly HeldPair[],
  direction: Direction,
): ReadonlySet<PairNode> {
  const waiting = slots.flatMap(({ slot, pair }) =>
    slot.direction === direction ? [pair] : [],
  );
  const found = new Set(waiting);
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    for (const { target, hidden, opaque } of pair.edges) {
      if (opaque !== null || hidden === direction || found.has(target))
        continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

/**
 * Whether a pair differs by itself. Where only parts of an object or array
 * differ, and each is a pair of its own, those tell everything; what one branch
 * accepts is a question of the others where only one may fit.
 */
function isEdited(pair: PairNode, { views }: SchemaKnowledge): boolean {
  const base = views.of(pair.base);
  const revision = views.of(pair.revision);
  return (
    pair.facts.some(({ effect }) => effect !== 'none') ||
    isAllThatIsSeen(pair, [base, revision]) ||
    pair.edges.some(({ opaque, step }) => opaque !== null || step === '') ||
    differingKeywords(base, revision).length > 0 ||
    [base, revision].some(
      view => mayOverlap(view, pair) || seesWhatIsEvaluated(view),
    )
  );
}

/**
 * Whether only the pair as a whole can tell why it is written differently: it
 * holds no other pair, or a list of values ended the look at what stands beside.
 */
function isAllThatIsSeen(
  { edges }: PairNode,
  views: readonly SchemaView[],
): boolean {
  return (
    edges.length === 0 || views.some(({ enumeration }) => enumeration !== null)
  );
}

function mayOverlap({ unions }: SchemaView, { edges }: PairNode): boolean {
  return (
    edges.some(({ step }) => step.startsWith('/|')) &&
    (unions.length > 1 || unions.some(union => union.exclusive))
  );
}

function seesWhatIsEvaluated({ applicators }: SchemaView): boolean {
  return (
    applicators.has('unevaluatedProperties') ||
    applicators.has('unevaluatedItems')
  );
}

function placeOf(
  pair: PairNode,
  used: readonly Direction[],
  toldBelow: boolean,
  graph: ComparedGraph,
): EditedPlace {
  const { views, shapes } = graph.knowledge;
  const base = views.of(pair.base);
  const revision = views.of(pair.revision);
  const kinds = pair.facts.map(({ kind }) => kind);
  const holders = holdersOf(pair);
  const differing = differingKeywords(base, revision);
  return {
    base: pair.base,
    revision: pair.revision,
    directions: used,
    parts: pair.edges
      .filter(({ opaque }) => opaque === null)
      .map(({ step, target }) => ({
        step,
        base: target.base,
        revision: target.revision,
      })),
    baseAlone: loneNames(
      base,
      {
        schemas: pair.revision,
        holders: holders.map(holder => holder.revision),
      },
      graph.knowledge,
    ),
    revisionAlone: loneNames(
      revision,
      { schemas: pair.base, holders: holders.map(holder => holder.base) },
      graph.knowledge,
    ),
    names: new Set([...base.properties.keys(), ...revision.properties.keys()]),
    patterns: new Set([
      ...base.patternProperties.keys(),
      ...revision.patternProperties.keys(),
    ]),
    holders,
    told: toldBelow && tellAll(kinds, differing),
    silent: !toldBelow,
    contentOf: () => ({
      from: shapes.of(pair.base),
      to: shapes.of(pair.revision),
    }),
    changeOf: (fact, direction) => changeAt(pair, fact, direction, graph),
  };
}

/** What one branch accepts is a question of the others, all the way out. */
function holdersOf(pair: PairNode): readonly PairNode[] {
  const found = new Set<PairNode>();
  const waiting = [pair];
  for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop()) {
    for (const parent of inner.parents) {
      const holds = parent.edges.some(
        ({ target, step }) =>
          target === inner && (step === '' || step.startsWith('/|')),
      );
      if (!holds || found.has(parent)) continue;
      found.add(parent);
      waiting.push(parent);
    }
  }
  return [...found];
}

/** Null where no slot shows the pair. */
function changeAt(
  pair: PairNode,
  fact: SchemaFact,
  direction: Direction,
  { slots, contents, reachers }: ComparedGraph,
): Change | null {
  const touched = reachers([pair]);
  const walks = new Map<PairNode, readonly WalkedFact[]>();
  const located: LocatedFact[] = [];
  for (const { slot, pair: root } of slots) {
    if (slot.direction !== direction || !touched.has(root)) continue;
    let walked = walks.get(root);
    if (walked === undefined) {
      walked = walkSlot(root, direction, touched, contents, each =>
        each === pair ? [fact] : [],
      );
      walks.set(root, walked);
    }
    located.push(...walked.map(each => ({ ...each, slot, root })));
  }
  return located.length === 0 ? null : changeOf(located);
}

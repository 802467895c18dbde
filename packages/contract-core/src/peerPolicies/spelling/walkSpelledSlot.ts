import type { Direction } from '../../model';
import type { FactAttributes, LocatedSpelledFact } from './spelledFact';
import type { SpelledNode, SpelledSchemaGraph } from './spelledSchemaGraph';

/** Where an operation holds a schema that is compared. */
export interface SpelledSlot {
  readonly operation: string;
  readonly operationIdentity: string;
  readonly direction: Direction;
  readonly slot: string;
  /** What every fact at this slot says of the slot. */
  readonly attributes: FactAttributes;
  readonly root: SpelledNode;
}

interface Visit {
  readonly node: SpelledNode;
  readonly path: string;
  readonly from: Visit | null;
}

/**
 * How often a slot may come back to pairs that it met before, by another way.
 * Small contracts get every way; a heavily shared one would have millions.
 */
const maxRepeatedVisits = 200;

/** How many steps back a schema that contains itself is looked for. */
const maxRound = 50;

/** Every edit below a slot, at every place where it shows, outermost first. */
export function walkSpelledSlot(
  slot: SpelledSlot,
  graph: SpelledSchemaGraph,
): readonly LocatedSpelledFact[] {
  if (!graph.differs(slot.root)) return [];
  const located: LocatedSpelledFact[] = [];
  const seen = new Set<SpelledNode>();
  let repeats = 0;
  let level: Visit[] = [{ node: slot.root, path: '', from: null }];
  while (level.length > 0) {
    const next: Visit[] = [];
    for (const visit of level) {
      if (seen.has(visit.node)) {
        repeats += 1;
        if (repeats > maxRepeatedVisits) continue;
      }
      seen.add(visit.node);
      located.push(...factsAt(slot, visit));
      for (const { step, target } of visit.node.edges) {
        if (!graph.differs(target) || contains(visit, target)) continue;
        next.push({ node: target, path: `${visit.path}${step}`, from: visit });
      }
    }
    level = next;
  }
  return located;
}

/** Whether the way to a visit has passed a node already. */
function contains(visit: Visit, node: SpelledNode): boolean {
  let steps = 0;
  for (
    let outer: Visit | null = visit;
    outer !== null && steps < maxRound;
    outer = outer.from
  ) {
    if (outer.node === node) return true;
    steps += 1;
  }
  return false;
}

function factsAt(
  slot: SpelledSlot,
  { node, path }: Visit,
): readonly LocatedSpelledFact[] {
  return node.edits.map(({ step, ...fact }) => ({
    ...fact,
    attributes: {
      ...slot.attributes,
      scope: path === '' && step === '' ? 'body' : 'property',
      path: `${path}${step}`,
      ...fact.attributes,
    },
    operation: slot.operation,
    operationIdentity: slot.operationIdentity,
    direction: slot.direction,
    slot: slot.slot,
    path: `${path}${step}`,
  }));
}

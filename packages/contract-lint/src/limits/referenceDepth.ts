import type { Problem } from '@interlock/contract-core';
import type { ContractDocuments } from '../documents/readContract';
import { referenceUnits } from './referenceUnits';
import type { ReferenceUnit } from './referenceUnits';

/**
 * Levels of a document once its references are followed. The libraries take the
 * square of this, or run out of stack; the deepest document of the corpus has 45.
 */
const maxResolvedDepth = 1_500;
/** Following a reference costs about as much as this many levels. */
const levelsPerReference = 3;

/** Chains of references that are longer than the libraries can follow. */
export function findDepthProblems(
  documents: ContractDocuments,
): readonly Problem[] {
  const heights = resolvedHeights(referenceUnits(documents));
  const tooDeep = [...heights].filter(
    ([, height]) => height > maxResolvedDepth,
  );
  if (tooDeep.length === 0) return [];
  const [first] = tooDeep.sort(([, left], [, right]) => left - right);
  return [
    {
      code: 'limit-exceeded',
      message: `The document nests values deeper than ${maxResolvedDepth} levels once its references are followed, each reference counted as ${levelsPerReference}.`,
      remedy:
        'Shorten the chain of references that begins here: let schemas refer to fewer others in a row.',
      ...first[0].node.locate(),
    },
  ];
}

/**
 * Levels below each unit. A reference inside a cycle of references is left as
 * it is written, as the libraries do.
 */
function resolvedHeights(
  units: readonly ReferenceUnit[],
): ReadonlyMap<ReferenceUnit, number> {
  const cycles = cyclesOf(units);
  const followed = (unit: ReferenceUnit) =>
    unit.next.filter(
      step => !step.byReference || cycles.get(step.unit) !== cycles.get(unit),
    );
  const heights = new Map<ReferenceUnit, number>();
  for (const start of units) {
    const waiting = [start];
    for (let unit = waiting.at(-1); unit; unit = waiting.at(-1)) {
      if (heights.has(unit)) {
        waiting.pop();
        continue;
      }
      const steps = followed(unit);
      const missing = steps.filter(step => !heights.has(step.unit));
      if (missing.length === 0) {
        const below = steps.map(
          ({ level, unit: next, byReference }) =>
            level +
            (byReference ? levelsPerReference : 0) +
            (heights.get(next) ?? 0),
        );
        heights.set(
          unit,
          below.reduce((most, one) => Math.max(most, one), unit.height),
        );
        waiting.pop();
      } else {
        waiting.push(...missing.map(step => step.unit));
      }
    }
  }
  return heights;
}

/**
 * Units that can reach each other get the same number (Tarjan's algorithm with
 * a stack of its own, because chains are as long as a document allows).
 */
function cyclesOf(
  units: readonly ReferenceUnit[],
): ReadonlyMap<ReferenceUnit, number> {
  const order = new Map<ReferenceUnit, number>();
  const lowest = new Map<ReferenceUnit, number>();
  const cycle = new Map<ReferenceUnit, number>();
  const open: ReferenceUnit[] = [];
  const low = (unit: ReferenceUnit) => lowest.get(unit) ?? 0;
  for (const start of units) {
    const way = order.has(start) ? [] : [{ unit: start, step: 0 }];
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const { unit } = at;
      if (!order.has(unit)) {
        order.set(unit, order.size);
        lowest.set(unit, order.size - 1);
        open.push(unit);
      }
      const next = unit.next[at.step]?.unit;
      at.step += 1;
      if (next !== undefined) {
        if (!order.has(next)) way.push({ unit: next, step: 0 });
        else if (!cycle.has(next)) {
          lowest.set(unit, Math.min(low(unit), low(next)));
        }
        continue;
      }
      way.pop();
      const above = way.at(-1)?.unit;
      if (above) lowest.set(above, Math.min(low(above), low(unit)));
      if (low(unit) === order.get(unit)) {
        for (let member = open.pop(); member; member = open.pop()) {
          cycle.set(member, low(unit));
          if (member === unit) break;
        }
      }
    }
  }
  return cycle;
}

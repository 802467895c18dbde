import type { Schema } from '../model';
import { planArray } from './arrayPlan';
import type { ArrayPlan, ElementNeed, OpenElement } from './arrayPlan';
import { elementSchemas } from './elementSchemas';
import { budgetSpent, firstFound, found, none, unknown } from './goal';
import type { Branch, Outcome, Search } from './goal';
import { isSameJson } from './jsonValue';

/** Longer arrays are not made: nobody would read them. */
const maxElements = 10_000;
/** Of different elements, which are compared with each other. */
const maxDifferent = 120;

/** What it takes to add an element like the ones before. */
const stepsOfElement = 0.1;

const noNeed: ElementNeed = { wanted: [], refused: [] };

/** An array that fits the branch, with no element more than needed. */
export function findArray(
  branch: Branch,
  search: Search,
  confirm: (value: unknown) => Outcome,
): Outcome {
  const plan = planArray(branch);
  if (plan.least > plan.most) return none;
  if (plan.repeating && plan.unique) return none;
  return new ArrayBuilder(branch, search, confirm).settleOpen(plan);
}

class ArrayBuilder {
  constructor(
    private readonly branch: Branch,
    private readonly search: Search,
    private readonly confirm: (value: unknown) => Outcome,
  ) {}

  /** Tries for each open element every index that makes a difference. */
  settleOpen(plan: ArrayPlan): Outcome {
    if (!this.search.spend()) return unknown(budgetSpent);
    const [next, ...open] = plan.open;
    if (next === undefined) return this.settleRepeating(plan);
    return firstFound(indexesFor(next, plan), index => {
      const needs = new Map(plan.needs);
      needs.set(index, join(needs.get(index) ?? noNeed, next));
      if (index >= plan.most) return none;
      const probe = this.elementAt(index, needs.get(index) ?? noNeed, plan);
      if (probe.kind === 'none') return none;
      return this.settleOpen({ ...plan, open, needs });
    });
  }

  /** Puts one value at two places where equal elements are demanded. */
  private settleRepeating(plan: ArrayPlan): Outcome {
    if (!plan.repeating) return this.build(plan, new Map());
    const highest =
      1 +
      Math.max(plan.uniform, ...[...plan.needs.keys()].map(index => index + 1));
    const pairs: (readonly [number, number])[] = [];
    for (let right = 1; right <= highest && right < plan.most; right += 1) {
      for (let left = 0; left < right; left += 1) pairs.push([left, right]);
    }
    return firstFound(pairs, ([left, right]) => {
      if (!this.search.spend()) return unknown(budgetSpent);
      const needs = [left, right].map(index => plan.needs.get(index) ?? noNeed);
      const both = join(needs[0], needs[1]);
      const outcome = this.search.ask({
        wanted: [
          ...elementSchemas(this.branch.wanted, left),
          ...elementSchemas(this.branch.wanted, right),
          ...both.wanted,
        ],
        refused: [...both.refused, ...forbidden(plan)],
      });
      if (outcome.kind !== 'found') return outcome;
      const fixed = new Map([left, right].map(at => [at, outcome.value]));
      return this.build(plan, fixed);
    });
  }

  private build(plan: ArrayPlan, fixed: ReadonlyMap<number, unknown>): Outcome {
    const length = Math.max(
      plan.least,
      ...[...plan.needs.keys(), ...fixed.keys()].map(index => index + 1),
    );
    if (length > plan.most) {
      return none;
    }
    if (length > (plan.unique ? maxDifferent : maxElements)) {
      return unknown('the array would be too long');
    }
    const built = this.elements(plan, length, fixed);
    if (built.kind !== 'found') return built;
    if (!this.isExcluded(built.value)) return this.confirm(built.value);
    const longer =
      length < plan.most ? this.elements(plan, length + 1, fixed) : none;
    return longer.kind === 'found' && !this.isExcluded(longer.value)
      ? this.confirm(longer.value)
      : unknown('only excluded arrays were found');
  }

  private elements(
    plan: ArrayPlan,
    length: number,
    fixed: ReadonlyMap<number, unknown>,
  ): Outcome {
    const values: unknown[] = [];
    let doubt: Outcome | null = null;
    for (let index = 0; index < length; index += 1) {
      if (!this.search.spend(stepsOfElement)) return unknown(budgetSpent);
      const outcome = fixed.has(index)
        ? found(fixed.get(index))
        : this.nextElement(index, plan, values);
      if (outcome.kind === 'none') {
        return fixed.size > 0
          ? unknown('the elements do not go together')
          : none;
      }
      if (outcome.kind === 'found') values.push(outcome.value);
      else doubt ??= outcome;
    }
    return doubt ?? found(values);
  }

  private nextElement(
    index: number,
    plan: ArrayPlan,
    before: readonly unknown[],
  ): Outcome {
    const need = plan.needs.get(index) ?? noNeed;
    const refused = [...need.refused];
    if (plan.unique && before.length > 0) {
      refused.push(this.search.among(before));
    }
    const counted = plan.limits.filter(
      ({ schema, count }) => count > 0 && !need.wanted.includes(schema),
    );
    const shy = this.elementAt(
      index,
      {
        wanted: need.wanted,
        refused: [...refused, ...counted.map(limit => limit.schema)],
      },
      plan,
    );
    if (shy.kind === 'found') return shy;
    const plain = this.elementAt(index, { ...need, refused }, plan);
    if (plain.kind !== 'none' || !plan.unique) return plain;
    const alone = this.elementAt(index, need, plan);
    return alone.kind === 'none' || this.isUniformSoFar(index, plan)
      ? none
      : unknown('no different elements were found');
  }

  /**
   * Whether all elements up to `index` have the same schemas, so that none of
   * them could have left a value over for another.
   */
  private isUniformSoFar(index: number, plan: ArrayPlan): boolean {
    return plan.uniform === 0 && plan.needs.size === 0 && index >= 0;
  }

  private elementAt(
    index: number,
    need: ElementNeed,
    plan: ArrayPlan,
  ): Outcome {
    return this.search.ask({
      wanted: [...elementSchemas(this.branch.wanted, index), ...need.wanted],
      refused: [...need.refused, ...forbidden(plan)],
    });
  }

  private isExcluded(value: unknown): boolean {
    return this.branch.demands.some(
      demand =>
        demand.demand === 'value-not-among' &&
        demand.values.some(other => isSameJson(other, value)),
    );
  }
}

/** Schemas that no element may fit. */
function forbidden(plan: ArrayPlan): readonly Schema[] {
  return plan.limits.flatMap(({ schema, count }) =>
    count <= 0 ? [schema] : [],
  );
}

function join(one: ElementNeed, other: ElementNeed): ElementNeed {
  return {
    wanted: [...one.wanted, ...other.wanted],
    refused: [...one.refused, ...other.refused],
  };
}

/**
 * The indexes that differ: each with schemas of its own, the first of the
 * uniform rest, and one beyond all indexes that are already used.
 */
function indexesFor(element: OpenElement, plan: ArrayPlan): readonly number[] {
  const highest = Math.max(
    element.from,
    plan.uniform,
    ...[...plan.needs.keys()].map(index => index + 1),
  );
  const to = Math.min(element.to ?? Infinity, highest + 1);
  const indexes: number[] = [];
  for (let index = element.from; index < to; index += 1) {
    // Elements of one `contains` are counted, so no two may be one.
    const counted = plan.needs.get(index)?.wanted ?? [];
    if (!element.wanted.some(schema => counted.includes(schema))) {
      indexes.push(index);
    }
  }
  return indexes;
}

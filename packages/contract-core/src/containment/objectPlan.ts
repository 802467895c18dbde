import type { Schema } from '../model';
import type { Branch, Demand } from './goal';
import type { Literal } from './literals';

type SomeProperty = Extract<Demand, { demand: 'some-property' }>;

/** What an object of a branch must have and may not have. */
export interface ObjectPlan {
  /** By name, schemas that the value must not fit. */
  readonly present: ReadonlyMap<string, readonly Schema[]>;
  readonly absent: ReadonlySet<string>;
  readonly open: readonly SomeProperty[];
  /** How many properties there are. */
  readonly least: number;
  readonly most: number;
}

/** The plan of a branch; null where the branch contradicts itself. */
export function planObject(branch: Branch): ObjectPlan | null {
  const present = new Map<string, readonly Schema[]>();
  const absent = new Set<string>();
  const open: SomeProperty[] = [];
  let [least, most] = [0, Infinity];
  for (const { schema, exempt } of branch.wanted) {
    for (const name of schema.required) {
      if (!exempt.has(name)) present.set(name, []);
    }
    least = Math.max(least, schema.bounds.get('minProperties') ?? 0);
    most = Math.min(most, schema.bounds.get('maxProperties') ?? Infinity);
  }
  for (const demand of branch.demands) {
    if (demand.demand === 'present') {
      present.set(demand.name, present.get(demand.name) ?? []);
    } else if (demand.demand === 'absent') absent.add(demand.name);
    else if (demand.demand === 'property-refused') {
      const { name, refused } = demand;
      present.set(name, [...(present.get(name) ?? []), refused]);
    } else if (demand.demand === 'some-property') open.push(demand);
    else if (demand.demand === 'at-least') {
      least = Math.max(least, demand.count);
    } else if (demand.demand === 'at-most') most = Math.min(most, demand.count);
  }
  return settle({ present, absent, open, least, most }, branch.wanted);
}

/** Adds what follows from present names; null where the plan is impossible. */
export function settle(
  plan: ObjectPlan,
  wanted: readonly Literal[],
): ObjectPlan | null {
  const present = new Map(plan.present);
  // A map that grows while it is walked visits the new names as well.
  for (const name of present.keys()) {
    if (plan.absent.has(name)) return null;
    for (const { schema, exempt } of wanted) {
      for (const other of schema.dependentRequired.get(name) ?? []) {
        if (!present.has(other) && !exempt.has(other)) present.set(other, []);
      }
    }
  }
  if (present.size > plan.most || plan.least > plan.most) return null;
  return { ...plan, present };
}

/** The plan with one more present name; null where that is impossible. */
export function withPresent(
  plan: ObjectPlan,
  name: string,
  refused: readonly Schema[],
  wanted: readonly Literal[],
): ObjectPlan | null {
  const present = new Map(plan.present);
  present.set(name, [...(present.get(name) ?? []), ...refused]);
  return settle({ ...plan, present }, wanted);
}

/** Every name that the schemas or the plan speak of, in the order of writing. */
export function mentionedNames(
  plan: ObjectPlan,
  wanted: readonly Literal[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { schema, exempt } of wanted) {
    for (const name of exempt) names.add(name);
    for (const name of schema.properties.keys()) names.add(name);
    for (const name of schema.required) names.add(name);
    for (const [name, others] of schema.dependentRequired) {
      names.add(name);
      for (const other of others) names.add(other);
    }
    for (const name of schema.dependentSchemas.keys()) names.add(name);
  }
  for (const name of plan.present.keys()) names.add(name);
  for (const name of plan.absent) names.add(name);
  for (const { names: region } of plan.open) {
    for (const name of region.notAmong) names.add(name);
  }
  return names;
}

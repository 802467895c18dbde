import type { Schema } from '../model';
import { anyName, freshNames } from './freshNames';
import { budgetSpent, firstFound, found, none, unknown } from './goal';
import type { Branch, NameRegion, Outcome, Search } from './goal';
import { isSameJson } from './jsonValue';
import { mentionedNames, planObject, withPresent } from './objectPlan';
import type { ObjectPlan } from './objectPlan';
import type { PropertySchemas } from './propertySchemas';

/** Properties that are added only to reach a count. */
const maxFilled = 300;

/** An object that fits the branch, with no property more than needed. */
export function findObject(
  branch: Branch,
  search: Search,
  properties: PropertySchemas,
  confirm: (value: unknown) => Outcome,
): Outcome {
  const plan = planObject(branch);
  if (plan === null) return none;
  const builder = new ObjectBuilder(branch, search, properties, confirm);
  const outcome = builder.settleOpen(plan);
  // Two demands could meet in one name that was not tried for both.
  const crowded = plan.open.length > 1 && Number.isFinite(plan.most);
  return crowded && outcome.kind === 'none'
    ? unknown('few properties have to meet several demands')
    : outcome;
}

class ObjectBuilder {
  constructor(
    private readonly branch: Branch,
    private readonly search: Search,
    private readonly properties: PropertySchemas,
    private readonly confirm: (value: unknown) => Outcome,
  ) {}

  /** Tries for each "some property" every name that makes a difference. */
  settleOpen(plan: ObjectPlan): Outcome {
    const [next, ...open] = plan.open;
    if (next === undefined) return this.build(plan);
    const { wanted } = this.branch;
    const refused = next.refused === null ? [] : [next.refused];
    return firstFound(this.candidates(plan, next.names), candidate => {
      if (candidate.kind !== 'found') return candidate;
      if (!this.search.spend()) return unknown(budgetSpent);
      const name = String(candidate.value);
      const chosen = withPresent({ ...plan, open }, name, refused, wanted);
      return chosen === null ? none : this.settleOpen(chosen);
    });
  }

  private *candidates(
    plan: ObjectPlan,
    region: NameRegion,
  ): Generator<Outcome> {
    const mentioned = mentionedNames(plan, this.branch.wanted);
    for (const name of mentioned) {
      if (this.isInRegion(name, region)) yield found(name);
    }
    yield* freshNames(this.branch.wanted, region, mentioned, this.search);
  }

  /** False only where the name is certainly outside. */
  private isInRegion(name: string, region: NameRegion): boolean {
    const { accepts, matching } = this.search;
    return (
      !region.notAmong.has(name) &&
      region.matching.every(
        pattern => accepts([matching(pattern)], name) !== 'no',
      ) &&
      region.notMatching.every(
        pattern => accepts([matching(pattern)], name) !== 'yes',
      ) &&
      (region.refusedBy === null || accepts([region.refusedBy], name) !== 'yes')
    );
  }

  private build(plan: ObjectPlan): Outcome {
    const values = new Map<string, unknown>();
    let doubt: Outcome | null = null;
    // What was demanded fails more often than what is merely required.
    const names = [...plan.present].sort(
      ([, left], [, right]) => right.length - left.length,
    );
    for (const [name, refused] of names) {
      const outcome = this.valueOf(name, refused);
      if (outcome.kind === 'none') return none;
      if (outcome.kind === 'unknown') doubt ??= outcome;
      else values.set(name, outcome.value);
    }
    return doubt ?? this.fill(plan, values);
  }

  private valueOf(name: string, refused: readonly Schema[]): Outcome {
    const { wanted } = this.branch;
    const limits = wanted.flatMap(
      ({ schema }) => schema.propertyNames?.schema ?? [],
    );
    const allowed =
      limits.length === 0 ? 'yes' : this.search.accepts(limits, name);
    if (allowed === 'no') return none;
    if (allowed === 'unknown') {
      return unknown(`whether "${name}" may be a name cannot be told`);
    }
    return this.search.ask({
      wanted: this.properties.of(wanted, name),
      refused,
    });
  }

  /** Adds properties until there are enough, and differs from excluded values. */
  private fill(
    plan: ObjectPlan,
    required: ReadonlyMap<string, unknown>,
  ): Outcome {
    const values = new Map(required);
    if (values.size >= plan.least) {
      const value = this.assemble(values);
      if (!this.isExcluded(value)) return this.confirm(value);
    }
    if (plan.least > maxFilled)
      return unknown('too many properties are needed');
    let proven = true;
    for (const candidate of this.fillers(plan, values)) {
      if (values.size >= plan.most) break;
      const outcome = this.tryCandidate(candidate);
      if (candidate.kind === 'found' && outcome.kind === 'found') {
        values.set(String(candidate.value), outcome.value);
        const value = this.assemble(values);
        const enough = values.size >= plan.least;
        if (enough && !this.isExcluded(value)) return this.confirm(value);
      }
      if (outcome.kind === 'unknown') proven = false;
    }
    const exhausted =
      proven && values.size < plan.least && values.size < plan.most;
    return exhausted
      ? none
      : unknown('no object with the needed number of properties was found');
  }

  private tryCandidate(name: Outcome): Outcome {
    if (!this.search.spend()) return unknown(budgetSpent);
    return name.kind === 'found' ? this.valueOf(String(name.value), []) : name;
  }

  /** Names that may be added: mentioned ones first, then as many as needed. */
  private *fillers(
    plan: ObjectPlan,
    values: ReadonlyMap<string, unknown>,
  ): Generator<Outcome> {
    const { wanted } = this.branch;
    const mentioned = new Set(mentionedNames(plan, wanted));
    for (const name of mentioned) {
      if (values.has(name) || plan.absent.has(name)) continue;
      const alone = withPresent(plan, name, [], wanted);
      // A name that drags others in is left to chance.
      if (alone === null || alone.present.size > plan.present.size + 1) {
        yield unknown(`"${name}" needs other properties`);
      } else yield found(name);
    }
    for (let added = 0; added < maxFilled; added += 1) {
      const before = values.size;
      const names = freshNames(wanted, anyName, mentioned, this.search);
      const usable = names.filter(name => name.kind !== 'none');
      if (usable.length === 0) return;
      yield* usable;
      // What no fresh name took is taken by no other of the same patterns.
      if (values.size === before) return;
      for (const name of usable) {
        if (name.kind === 'found') mentioned.add(String(name.value));
      }
    }
  }

  private isExcluded(value: unknown): boolean {
    return this.branch.demands.some(
      demand =>
        demand.demand === 'value-not-among' &&
        demand.values.some(other => isSameJson(other, value)),
    );
  }

  /** The properties in the order in which the schemas write them. */
  private assemble(values: ReadonlyMap<string, unknown>): unknown {
    const order = new Set(
      this.branch.wanted.flatMap(({ schema }) => [...schema.properties.keys()]),
    );
    const names = [
      ...[...order].filter(name => values.has(name)),
      ...[...values.keys()].filter(name => !order.has(name)),
    ];
    return Object.fromEntries(names.map(name => [name, values.get(name)]));
  }
}

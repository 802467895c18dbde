import { uniformFrom } from './elementSchemas';
import { budgetSpent, firstFound, none, unknown } from './goal';
import type {
  Alternative,
  Branch,
  Choice,
  Demand,
  Goal,
  Outcome,
  Search,
} from './goal';
import type { Literal } from './literals';
import type { ValueKind } from './valueKind';
import { start, take } from './way';
import type { OpenChoice, Way } from './way';

/** Alternatives that are weighed with the effort of one step. */
const alternativesPerStep = 15;

/**
 * Follows every way through the unions, conditions and violations of a goal
 * and looks on each for a value of one kind. Choices with few alternatives come
 * first, so that contradictions show early.
 */
export function searchBranches(
  goal: Goal,
  kind: ValueKind,
  search: Search,
  solve: (branch: Branch) => Outcome,
): Outcome {
  const first = take(start, goal, kind, search);
  return first === null ? none : follow(first, kind, search, solve);
}

function follow(
  way: Way,
  kind: ValueKind,
  search: Search,
  solve: (branch: Branch) => Outcome,
): Outcome {
  const offered = way.choices.reduce(
    (count, { alternatives }) => count + alternatives.length,
    way.wanted.size,
  );
  if (!search.spend(1 + Math.floor(offered / alternativesPerStep))) {
    return unknown(budgetSpent);
  }
  const open = openChoices(way, search);
  if (open.length === 0) {
    const outcome = solve({ wanted: [...way.wanted], demands: way.demands });
    return outcome.kind === 'none' || way.doubt === null
      ? outcome
      : unknown(way.doubt);
  }
  const choice = open.reduce((best, next) =>
    urgency(next) < urgency(best) ? next : best,
  );
  const rest = { ...way, choices: open.filter(next => next !== choice) };
  return firstFound(choice.alternatives, alternative => {
    if (!search.spend()) return unknown(budgetSpent);
    const next = take(rest, alternative, kind, search);
    return next === null ? none : follow(next, kind, search, solve);
  });
}

/**
 * Least comes first: what leaves no way or one, then unions, because the branch
 * that is taken tells which violations are still in question.
 */
function urgency({ alternatives, violated }: OpenChoice): number {
  const count = alternatives.length;
  return count < 2 || violated === null ? count : count + 1_000_000;
}

/** The choices that still have to be made, with what may come of them. */
function openChoices(way: Way, search: Search): readonly OpenChoice[] {
  const open = way.choices.filter(choice => !isTaken(choice, way));
  const violations = open.filter(({ violated }) => violated !== null);
  // Among many violations, those that cannot be helped need no choice.
  const settled = new Set(
    violations.length < 2
      ? []
      : violations.filter(
          ({ violated }) =>
            violated !== null && search.areApart(way.wanted, violated),
        ),
  );
  return open
    .filter(choice => !settled.has(choice))
    .map(choice => ({
      ...choice,
      alternatives: promisingFirst(choice.alternatives, way, search),
    }));
}

/**
 * The alternatives that may lead to a value, those first with which it could be
 * flat.
 */
function promisingFirst(choice: Choice, way: Way, search: Search): Choice {
  if (choice.length < 2) return choice;
  return choice
    .map(alternative => ({
      alternative,
      depth: leastDepth(alternative, way.wanted, search),
    }))
    .filter(({ depth }) => depth < Infinity)
    .sort((left, right) => left.depth - right.depth)
    .map(({ alternative }) => alternative);
}

/** How deep a value must at least be on this way; infinite if there is none. */
function leastDepth(
  { demands = [] }: Alternative,
  wanted: ReadonlySet<Literal>,
  search: Search,
): number {
  let depth = 0;
  for (const demand of demands) {
    depth = Math.max(depth, depthOfDemand(demand, wanted, search));
  }
  return depth;
}

function depthOfDemand(
  demand: Demand,
  wanted: ReadonlySet<Literal>,
  search: Search,
): number {
  switch (demand.demand) {
    case 'property-refused':
      return 1 + search.propertyGap(wanted, demand.name, demand.refused);
    case 'element-refused':
      return 1 + leastElementGap(demand, wanted, search);
    case 'absent':
      return isRequired(demand.name, wanted) ? Infinity : 0;
    default:
      return 0;
  }
}

function leastElementGap(
  { from, to, refused }: Extract<Demand, { demand: 'element-refused' }>,
  wanted: ReadonlySet<Literal>,
  search: Search,
): number {
  const last = to === null ? Math.max(from, uniformFrom(wanted)) : to - 1;
  let least = Infinity;
  for (let index = from; index <= last; index += 1) {
    least = Math.min(least, search.elementGap(wanted, index, refused));
  }
  return least;
}

function isRequired(name: string, wanted: ReadonlySet<Literal>): boolean {
  for (const { schema, exempt } of wanted) {
    if (schema.required.includes(name) && !exempt.has(name)) return true;
  }
  return false;
}

/** Whether the way already goes along one of the alternatives. */
function isTaken({ alternatives }: OpenChoice, way: Way): boolean {
  return alternatives.some(
    ({ wanted = [], refused = [], demands = [], doubt }) =>
      doubt === undefined &&
      demands.length === 0 &&
      wanted.every(schema => way.wanted.has(schema)) &&
      refused.every(schema => way.refused.has(schema)),
  );
}

import type { SchemaUse } from '../model';
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
import { waysToViolate } from './violations';
import { allowsKind } from './valueKind';
import type { ValueKind } from './valueKind';

interface OpenChoice {
  readonly alternatives: Choice;
  /** The literal that every alternative violates; null for other choices. */
  readonly violated: Literal | null;
}

/** Pairs of wanted and refused literals that are compared with each other. */
const maxPairs = 400;
/** Alternatives that are weighed with the effort of one step. */
const alternativesPerStep = 15;

/** What is settled so far on one way through the choices. */
interface Way {
  readonly wanted: ReadonlySet<Literal>;
  readonly refused: ReadonlySet<Literal>;
  readonly demands: readonly Demand[];
  readonly choices: readonly OpenChoice[];
  readonly doubt: string | null;
}

const start: Way = {
  wanted: new Set(),
  refused: new Set(),
  demands: [],
  choices: [],
  doubt: null,
};

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

/** The way with an alternative added; null where it contradicts itself. */
function take(
  way: Way,
  alternative: Alternative,
  kind: ValueKind,
  search: Search,
): Way | null {
  return new WayBuilder(way, kind, search).add(alternative);
}

class WayBuilder {
  private readonly wanted: Set<Literal>;
  private readonly refused: Set<Literal>;
  private readonly demands: Demand[];
  private readonly choices: OpenChoice[];
  private doubt: string | null;
  private readonly wantedNext: Literal[] = [];
  private readonly refusedNext: Literal[] = [];

  constructor(
    way: Way,
    private readonly kind: ValueKind,
    private readonly search: Search,
  ) {
    this.wanted = new Set(way.wanted);
    this.refused = new Set(way.refused);
    this.demands = [...way.demands];
    this.choices = [...way.choices];
    this.doubt = way.doubt;
  }

  add(alternative: Alternative): Way | null {
    this.queue(alternative);
    for (;;) {
      const wanted = this.wantedNext.pop();
      if (wanted !== undefined) {
        if (!this.want(wanted)) return null;
        continue;
      }
      const refused = this.refusedNext.pop();
      if (refused === undefined) break;
      if (!this.refuse(refused)) return null;
    }
    const { wanted, refused, demands, choices, doubt } = this;
    return { wanted, refused, demands, choices, doubt };
  }

  private queue(alternative: Alternative): void {
    this.wantedNext.push(...(alternative.wanted ?? []));
    this.refusedNext.push(...(alternative.refused ?? []));
    this.demands.push(...(alternative.demands ?? []));
    this.doubt ??= alternative.doubt ?? null;
  }

  /** Whether some wanted literal is proven to fit only with a refused one. */
  private contradicts(
    wanted: Iterable<Literal>,
    refused: Iterable<Literal>,
  ): boolean {
    if (this.wanted.size * this.refused.size > maxPairs) return false;
    for (const one of wanted) {
      for (const other of refused) {
        if (this.search.gapBetween(one, other) === Infinity) return true;
      }
    }
    return false;
  }

  /** False where the literal contradicts what is settled. */
  private want(literal: Literal): boolean {
    if (this.wanted.has(literal)) return true;
    const { schema, exempt } = literal;
    const impossible =
      schema.acceptsNothing ||
      !allowsKind(schema.types, this.kind) ||
      this.refused.has(literal);
    if (impossible) return false;
    if (this.contradicts([literal], this.refused)) return false;
    this.wanted.add(literal);
    const beside = (use: SchemaUse) => this.search.beside(use.schema, exempt);
    this.wantedNext.push(...schema.allOf.map(beside).reverse());
    if (schema.not !== null) this.refusedNext.push(beside(schema.not));
    for (const alternatives of choicesOf(literal, this.kind, this.search)) {
      this.choices.push({ alternatives, violated: null });
    }
    return true;
  }

  /** False where nothing can violate the literal any more. */
  private refuse(literal: Literal): boolean {
    if (this.refused.has(literal)) return true;
    if (this.wanted.has(literal)) return false;
    if (this.contradicts(this.wanted, [literal])) return false;
    this.refused.add(literal);
    if (!allowsKind(literal.schema.types, this.kind)) return true;
    const ways = waysToViolate(literal, this.kind, this.search);
    if (ways.length === 1) this.queue(ways[0]);
    else if (ways.length > 1) {
      this.choices.push({ alternatives: ways, violated: literal });
    }
    return ways.length > 0;
  }
}

/** What a value that fits a schema has to choose between. */
function choicesOf(
  { schema, exempt }: Literal,
  kind: ValueKind,
  search: Search,
): readonly Choice[] {
  const beside = (use: SchemaUse) => search.beside(use.schema, exempt);
  const choices: Choice[] = [];
  if (schema.anyOf.length > 0) {
    choices.push(schema.anyOf.map(use => ({ wanted: [beside(use)] })));
  }
  if (schema.oneOf.length > 0) {
    const branches = schema.oneOf.map(beside);
    choices.push(
      branches.map((branch, chosen) => ({
        wanted: [branch],
        refused: branches.filter((_, index) => index !== chosen),
      })),
    );
  }
  const { condition } = schema;
  if (condition !== null) {
    const { then, otherwise } = condition;
    const when = beside(condition.when);
    choices.push([
      { wanted: then === null ? [when] : [when, beside(then)] },
      {
        refused: [when],
        wanted: otherwise === null ? [] : [beside(otherwise)],
      },
    ]);
  }
  if (kind === 'object') {
    for (const [name, use] of schema.dependentSchemas) {
      choices.push([
        { demands: [{ demand: 'absent', name }] },
        { demands: [{ demand: 'present', name }], wanted: [beside(use)] },
      ]);
    }
  }
  return choices;
}

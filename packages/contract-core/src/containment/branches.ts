import { budgetSpent, firstFound, none, unknown } from './goal';
import type {
  Alternative,
  Branch,
  Choice,
  Goal,
  Outcome,
  Search,
} from './goal';
import { promisingFirst } from './promisingAlternatives';
import { namesApart } from './tags';
import type { ValueKind } from './valueKind';
import { isViolatedByTag, start, take } from './searchState';
import type { OpenChoice, SearchState } from './searchState';

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
  return new BranchSearch(kind, search, solve).from(start, goal);
}

class BranchSearch {
  constructor(
    private readonly kind: ValueKind,
    private readonly search: Search,
    private readonly solve: (branch: Branch) => Outcome,
  ) {}

  /** Goes on from a state with one more alternative taken. */
  from(state: SearchState, alternative: Alternative): Outcome {
    const next = take(state, alternative, this.kind, this.search);
    return next === null ? none : this.follow(next);
  }

  private follow(state: SearchState): Outcome {
    const offered = state.choices.reduce(
      (count, { alternatives }) => count + alternatives.length,
      state.wanted.size,
    );
    const steps = 1 + Math.floor(offered / alternativesPerStep);
    if (!this.search.spend(steps)) return unknown(budgetSpent);
    const asked = state.choices.filter(choice => !this.isMade(choice, state));
    const tag = this.tagToSettle(state, asked);
    if (tag !== null) {
      return this.anyOf(settlingTag(tag), { ...state, choices: asked });
    }
    const open = this.openChoices(state, asked);
    if (open === null) return none;
    if (open.length === 0) return this.end(state);
    const choice = open.reduce((best, next) =>
      urgency(next) < urgency(best) ? next : best,
    );
    return this.anyOf(choice.alternatives, {
      ...state,
      choices: open.filter(next => next !== choice),
    });
  }

  private end({ wanted, demands, doubt }: SearchState): Outcome {
    const outcome = this.solve({ wanted: [...wanted], demands });
    return outcome.kind === 'none' || doubt === null ? outcome : unknown(doubt);
  }

  private anyOf(alternatives: Choice, rest: SearchState): Outcome {
    return firstFound(alternatives, alternative =>
      this.search.spend() ? this.from(rest, alternative) : unknown(budgetSpent),
    );
  }

  /** Whether the state settles a choice already. */
  private isMade(choice: OpenChoice, state: SearchState): boolean {
    if (isTaken(choice, state)) return true;
    return (
      this.kind === 'object' &&
      choice.violated !== null &&
      isViolatedByTag(state.names, this.search.tagsOf(choice.violated))
    );
  }

  /**
   * The tag that violates most of what is refused as soon as it is there; null
   * where there are no two that could be helped together.
   */
  private tagToSettle(
    { names }: SearchState,
    choices: readonly OpenChoice[],
  ): string | null {
    if (this.kind !== 'object') return null;
    const counts = new Map<string, number>();
    for (const { violated } of choices) {
      if (violated === null) continue;
      for (const name of namesApart(names.tags, this.search.tagsOf(violated))) {
        if (names.absent.has(name)) continue;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    let best: string | null = null;
    for (const [name, count] of counts) {
      if (count > Math.max(1, counts.get(best ?? '') ?? 0)) best = name;
    }
    return best;
  }

  /**
   * The choices that still have to be made, with what may come of them; null
   * where one of them leads nowhere.
   */
  private openChoices(
    state: SearchState,
    choices: readonly OpenChoice[],
  ): readonly OpenChoice[] | null {
    const open: OpenChoice[] = [];
    for (const choice of choices) {
      const { alternatives } = choice;
      const promising = promisingFirst(alternatives, state, this.search);
      if (promising.length === 0) return null;
      open.push({ ...choice, alternatives: promising });
    }
    const violations = open.filter(({ violated }) => violated !== null);
    if (violations.length < 2) return open;
    // Among many violations, those that cannot be helped need no choice.
    return open.filter(
      ({ violated }) =>
        violated === null || !this.search.areApart(state.wanted, violated),
    );
  }
}

/** Every object has the tag or does not have it. */
function settlingTag(name: string): Choice {
  return [
    { demands: [{ demand: 'present', name }] },
    { demands: [{ demand: 'absent', name }] },
  ];
}

/**
 * Least comes first: what leaves no alternative or one, then unions, because the
 * branch that is taken tells which violations are still in question.
 */
function urgency({ alternatives, violated }: OpenChoice): number {
  const count = alternatives.length;
  return count < 2 || violated === null ? count : count + 1_000_000;
}

/** Whether the state has taken one of the alternatives already. */
function isTaken({ alternatives }: OpenChoice, state: SearchState): boolean {
  return alternatives.some(
    ({ wanted = [], refused = [], demands = [], choices = [], doubt }) =>
      doubt === undefined &&
      demands.length + choices.length === 0 &&
      wanted.every(schema => state.wanted.has(schema)) &&
      refused.every(schema => state.refused.has(schema)),
  );
}

import { ExactNumber } from '../model';
import type { Schema } from '../model';
import type { Answer } from './accepts';
import type { ExemptNames } from './exemption';
import { findArray } from './arrayValues';
import { elementSchemas } from './elementSchemas';
import type { Effort } from './effort';
import { searchBranches } from './branches';
import {
  budgetSpent,
  firstFound,
  found,
  none,
  runSpent,
  unknown,
} from './goal';
import type { Branch, Goal, Outcome, PartGoal, Search } from './goal';
import { GoalMemory } from './goalMemory';
import { keyOfLiterals, sortedLiterals } from './literals';
import type { Literal, Literals } from './literals';
import { MadeSchemas } from './madeSchemas';
import { findNumber } from './numberValues';
import { findObject } from './objectValues';
import { freshSchemas } from './propertySchemas';
import type { PropertySchemas } from './propertySchemas';
import type { Tags } from './tags';
import { findTextValue } from './textValues';
import { commonKinds } from './valueKind';
import type { ValueKind } from './valueKind';

/** Whether a value fits a literal. */
export type Judge = (literal: Literal, value: unknown) => Answer;

/** Proves without a search that what fits `wanted` fits `outer`. */
export type Prover = (wanted: readonly Literal[], outer: Literal) => boolean;

/** What it takes to judge one value by the schemas of a goal. */
const stepsOfJudging = 0.2;

const tooDeeply = 'the schemas are nested too deeply';

/**
 * Levels of a value that are looked into beyond the least that is needed, tried
 * one after the other so that a flat value is found.
 */
const rounds: readonly number[] = [1, 2, 4, 12, 48];
/** Bounds the depth of the recursion. */
const maxLevels = 48;

/** Looks for values, keeps what it learned, and proves that there are none. */
export class ValueSearch implements Search {
  private readonly memory = new GoalMemory();
  private readonly made = new MadeSchemas();
  private readonly gaps = new Map<Literal, Map<Literal, number>>();
  private levels = 0;
  private tooDeep = false;

  constructor(
    private readonly literals: Literals,
    private readonly properties: PropertySchemas,
    private readonly judge: Judge,
    readonly gap: Search['gap'],
    readonly areApart: Search['areApart'],
    private readonly effort: Effort,
    private readonly renew: () => void,
    private readonly tags: Tags,
  ) {}

  /**
   * A value that fits all wanted literals and of each refused list not all, in
   * at most the budget's steps.
   */
  find(
    wanted: readonly Literal[],
    refused: readonly (readonly Literal[])[],
  ): Outcome {
    if (!this.effort.begin()) return unknown(runSpent);
    this.memory.forgetDoubts();
    this.renew();
    return firstFound(chooseOne(refused), chosen =>
      this.deepen({ wanted, refused: chosen }),
    );
  }

  private deepen(goal: Goal): Outcome {
    let outcome: Outcome = none;
    const gap = this.gapOf(goal);
    if (gap === Infinity) return none;
    for (const more of rounds) {
      this.levels = Math.min(gap + more, maxLevels);
      this.tooDeep = false;
      outcome = this.askLiterals(goal);
      if (outcome.kind !== 'unknown' || !this.tooDeep) break;
    }
    return outcome;
  }

  readonly spend = (steps = 1): boolean => this.effort.spend(steps);

  readonly accepts = (schemas: readonly Schema[], value: unknown): Answer =>
    both(schemas.map(schema => this.judge(this.literals.alone(schema), value)));

  readonly beside = (schema: Schema, around: ExemptNames): Literal =>
    this.literals.beside(schema, around);

  readonly gapBetween = (wanted: Literal, outer: Literal): number => {
    let known = this.gaps.get(wanted);
    if (known === undefined) {
      known = new Map();
      this.gaps.set(wanted, known);
    }
    let gap = known.get(outer);
    if (gap === undefined) {
      gap = this.gap([wanted], outer);
      known.set(outer, gap);
    }
    return gap;
  };

  readonly propertyGap: Search['propertyGap'] = (wanted, name, refused) =>
    this.partGap(this.properties.of(wanted, name), refused);

  readonly freshPropertyGap: Search['freshPropertyGap'] = (
    wanted,
    mentioned,
    refused,
  ) => this.partGap(freshSchemas(wanted, mentioned), refused);

  readonly tagsOf: Search['tagsOf'] = literal => this.tags.of(literal);

  readonly elementGap: Search['elementGap'] = (wanted, index, refused) =>
    this.partGap(elementSchemas(wanted, index), refused);

  private partGap(wanted: readonly Schema[], refused: Schema): number {
    return this.gap(
      wanted.map(schema => this.literals.alone(schema)),
      this.literals.alone(refused),
    );
  }

  readonly matching: Search['matching'] = pattern =>
    this.made.matching(pattern);

  readonly among: Search['among'] = values => this.made.among(values);

  readonly ask = (goal: PartGoal): Outcome =>
    this.askLiterals({
      wanted: goal.wanted.map(schema => this.literals.alone(schema)),
      refused: goal.refused.map(schema => this.literals.alone(schema)),
    });

  private askLiterals(goal: Goal): Outcome {
    const wanted = sortedLiterals(goal.wanted);
    const refused = sortedLiterals(goal.refused);
    const key = `${keyOfLiterals(wanted)}|${keyOfLiterals(refused)}`;
    const known = this.memory.recall(key, this.levels);
    if (known !== undefined) return known;
    if (!this.spend()) return unknown(budgetSpent);
    if (this.levels === 0) {
      this.tooDeep = true;
      return unknown(tooDeeply);
    }
    this.memory.begin(key);
    this.levels -= 1;
    const outcome = this.decide({ wanted, refused });
    this.levels += 1;
    this.memory.end(outcome, this.levels);
    return outcome;
  }

  private decide(goal: Goal): Outcome {
    const gap = this.gapOf(goal);
    if (gap === Infinity) return none;
    if (gap > this.levels) {
      this.tooDeep = true;
      return unknown(tooDeeply);
    }
    return firstFound(
      commonKinds(goal.wanted.map(({ schema }) => schema)),
      kind => this.ofKind(goal, kind),
    );
  }

  /** The deepest of the gaps, because every refused literal has to be missed. */
  private gapOf({ wanted, refused }: Goal): number {
    return Math.max(0, ...refused.map(outer => this.gap(wanted, outer)));
  }

  private ofKind(goal: Goal, kind: ValueKind): Outcome {
    if (kind === 'null') return this.firstFitting(goal, [null]);
    if (kind === 'boolean') return this.firstFitting(goal, [true, false]);
    return searchBranches(goal, kind, this, branch => {
      const listed = listedValues(branch, kind);
      if (listed !== null) return this.firstFitting(goal, listed);
      return this.construct(branch, kind, value => this.confirmed(goal, value));
    });
  }

  private construct(
    branch: Branch,
    kind: ValueKind,
    confirm: (value: unknown) => Outcome,
  ): Outcome {
    if (kind === 'object') {
      return findObject(branch, this, this.properties, confirm);
    }
    if (kind === 'array') return findArray(branch, this, confirm);
    const outcome =
      kind === 'string'
        ? findTextValue(branch, this.spend)
        : findNumber(branch);
    return outcome.kind === 'found' ? confirm(outcome.value) : outcome;
  }

  /** The first value that fits; `none` if each certainly does not. */
  private firstFitting(goal: Goal, values: readonly unknown[]): Outcome {
    return firstFound(values, value => this.judged(goal, value));
  }

  private judged(goal: Goal, value: unknown): Outcome {
    if (!this.spend(stepsOfJudging)) return unknown(budgetSpent);
    const answer = both([
      ...goal.wanted.map(literal => this.judge(literal, value)),
      ...goal.refused.map(literal => opposite(this.judge(literal, value))),
    ]);
    if (answer === 'no') return none;
    return answer === 'yes'
      ? found(value)
      : unknown('whether a value fits cannot be told');
  }

  /** A made value that does not fit says nothing about other values. */
  private confirmed(goal: Goal, value: unknown): Outcome {
    const outcome = this.judged(goal, value);
    return outcome.kind === 'none'
      ? unknown('no value could be made that fits')
      : outcome;
  }
}

/** All ways to take one literal of each list. */
function* chooseOne(
  lists: readonly (readonly Literal[])[],
): Generator<readonly Literal[]> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const literal of first) {
    for (const others of chooseOne(rest)) yield [literal, ...others];
  }
}

function both(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function opposite(answer: Answer): Answer {
  if (answer === 'unknown') return answer;
  return answer === 'yes' ? 'no' : 'yes';
}

/** The values of a kind that an enumeration leaves; null where none limits. */
function listedValues(
  branch: Branch,
  kind: ValueKind,
): readonly unknown[] | null {
  for (const { schema } of branch.wanted) {
    const { enumeration, extensible } = schema;
    if (enumeration === null || (extensible && kind === 'string')) continue;
    return enumeration.filter(value => kindOfValue(value) === kind);
  }
  return null;
}

function kindOfValue(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return value instanceof ExactNumber ? 'number' : 'object';
  }
}

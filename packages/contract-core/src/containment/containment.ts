import { plainSchema } from '../model';
import type { Conjunction, Direction } from '../model';
import { accepts, Evaluation, judgeValue, ValueNode } from './accepts';
import type { Acceptance, Answer } from './accepts';
import { Effort } from './effort';
import { Entailment } from './entailment';
import { Exemption } from './exemption';
import { inhabitationOf } from './inhabitation';
import type { FoundValue, Inhabitation } from './inhabitation';
import { KnownFacts } from './knownFacts';
import { Literals } from './literals';
import { matchesPattern } from './matchPattern';
import { nowhere } from './nowhere';
import { PropertySchemas } from './propertySchemas';
import { Tags } from './tags';
import { ValueSearch } from './valueSearch';
import type { Judge } from './valueSearch';

/**
 * Which parts of a value count: in a `request` read-only properties play no
 * role (not required, any value), in a `response` write-only ones; `none` looks
 * at all.
 */
export interface ContainmentOptions {
  readonly direction: Direction;
  /** Whether what cannot be read is taken for what accepts all. */
  readonly acceptsUnknown?: boolean;
  /** Steps of one question. */
  readonly budget?: number;
  /** Steps of all questions together. */
  readonly runBudget?: number;
}

export type Containment =
  | { readonly kind: 'within' }
  | {
      readonly kind: 'outside';
      readonly witness: unknown;
      /** JSON Pointer of the place inside the witness that `outer` refuses. */
      readonly pointer: string;
    }
  | { readonly kind: 'undecided'; readonly reason: string };

export interface ContainmentEngine {
  /** Does any value fit all of the conjunction? Kept once it was asked. */
  readonly inhabited: (conjunction: Conjunction) => Inhabitation;
  /** Is every value of `inner` (all of the conjunction hold) a value of `outer`? */
  readonly within: (inner: Conjunction, outer: Conjunction) => Containment;
  /**
   * A value that fits all of `wanted` and none of the conjunctions in
   * `refused`; `none` only when proven.
   */
  readonly find: (
    wanted: Conjunction,
    refused: readonly Conjunction[],
  ) => FoundValue;
  /** Whether a value fits all of the conjunction, and which part is refused. */
  readonly judge: (conjunction: Conjunction, value: unknown) => Acceptance;
}

/** Some seconds of one core at most. */
const defaultBudget = 40_000;
/** What it takes to ask for a proof that may be known. */
const stepsOfProof = 0.05;
/** Well below the processor time that a command is given. */
const defaultRunBudget = 600_000;

/**
 * One engine serves the questions of one comparison in one direction: it keeps
 * what it learned about schemas, which are told apart by object identity.
 */
export function createContainment(
  options: ContainmentOptions,
): ContainmentEngine {
  const exemption = new Exemption(options.direction);
  const literals = new Literals(exemption);
  const judge = judgeFor(exemption, options);
  const acceptance = { ...options, exemption };
  const properties = new PropertySchemas(matchName);
  const effort = new Effort(
    options.budget ?? defaultBudget,
    options.runBudget ?? defaultRunBudget,
  );
  const tags = new Tags(literals);
  const known = new KnownFacts(literals, judge);
  const entailment = new Entailment({
    literals,
    properties,
    judge,
    match: matchName,
    tags,
    spend: effort.spend,
    facts: list => known.of(list),
    text: plainSchema(nowhere, { types: new Set(['string']) }),
  });
  const search = new ValueSearch(
    literals,
    properties,
    judge,
    (inner, outer) => {
      effort.spend(stepsOfProof);
      return entailment.gap(inner, outer);
    },
    (wanted, other) => {
      effort.spend(stepsOfProof);
      return entailment.areApart(wanted, other);
    },
    effort,
    () => entailment.renew(),
    tags,
  );
  const literalsOf = (conjunction: Conjunction) =>
    literals.together(conjunction.map(use => use.schema));

  const find: ContainmentEngine['find'] = (wanted, refused) => {
    const outcome = search.find(literalsOf(wanted), refused.map(literalsOf));
    if (outcome.kind !== 'found') return outcome;
    const doubtful =
      accepts(wanted, outcome.value, acceptance) !== 'yes' ||
      refused.some(part => accepts(part, outcome.value, acceptance) !== 'no');
    return doubtful ? { kind: 'unknown', reason: notConfirmed } : outcome;
  };

  const inhabited = inhabitationOf(
    conjunction => literalsOf(conjunction),
    conjunction => find(conjunction, []),
    {
      literals,
      properties,
      facts: list => known.of(list),
      isEmpty: list => search.find(list, []).kind === 'none',
    },
  );

  return {
    find,
    judge: (conjunction, value) => judgeValue(conjunction, value, acceptance),
    inhabited,
    within: (inner, outer) => {
      const outcome = find(inner, [outer]);
      switch (outcome.kind) {
        case 'none':
          return { kind: 'within' };
        case 'unknown':
          return { kind: 'undecided', reason: outcome.reason };
        case 'found': {
          const { value } = outcome;
          const { pointer } = judgeValue(outer, value, acceptance);
          return { kind: 'outside', witness: value, pointer: pointer ?? '' };
        }
      }
    },
  };
}

function judgeFor(
  exemption: Exemption,
  { acceptsUnknown = false }: ContainmentOptions,
): Judge {
  return ({ schema, exempt }, value) =>
    new Evaluation(exemption, acceptsUnknown ? new Set() : null).judge(
      schema,
      new ValueNode(value, ''),
      exempt,
    ).answer;
}

function matchName(pattern: string, name: string): Answer {
  const matches = matchesPattern(pattern, name);
  if (matches === null) return 'unknown';
  return matches ? 'yes' : 'no';
}

const notConfirmed = 'the value that was found could not be confirmed';

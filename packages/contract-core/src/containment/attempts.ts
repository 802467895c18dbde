import type { Schema, SchemaUse } from '../model';
import { arrayContainsAttempts } from './containsProof';
import { alsoEmpty, alsoFits, areSame, besides } from './claims';
import type { Attempt, Claim } from './claims';
import { directProof } from './directProof';
import { emptinessAttempts } from './emptinessProof';
import type { Facts, ProofTools } from './knownFacts';
import type { Literal } from './literals';
import { samenessProof } from './samenessProof';
import { likelyOf, oneOfAttempts, possibleOf } from './unionBranches';

/** Literals that are known together; claims about more are not looked into. */
const maxLiterals = 12;

export function isTooLarge({ inner }: Claim): boolean {
  return inner.length > maxLiterals;
}

/** Everything that could prove a claim, cheapest first. */
export function* attemptsFor(
  claim: Claim,
  tools: ProofTools,
): Generator<Attempt> {
  const { part, outer } = claim;
  if (isTooLarge(claim)) return;
  if (outer === null) {
    yield* emptinessAttempts(claim, tools);
    return;
  }
  const [first] = claim.inner;
  if (part === 'same') {
    const attempt = samenessProof(first, outer, tools);
    if (attempt !== null) yield attempt;
    return;
  }
  const inner = tools.facts(claim.inner);
  if (part === 'fits' && !claim.notNull && !nullFits(inner, outer, tools)) {
    return;
  }
  if (inner.literals.includes(outer)) {
    yield [];
    return;
  }
  yield* keywordAttempts(claim, inner, outer, tools);
  for (const { branches } of inner.unions) {
    yield possibleOf(branches, inner, tools).map(branch =>
      besides(part, [...inner.given, branch], outer),
    );
  }
}

function nullFits(inner: Facts, outer: Literal, tools: ProofTools): boolean {
  return inner.takesNull === 'no' || tools.judge(outer, null) === 'yes';
}

function* keywordAttempts(
  { part }: Claim,
  inner: Facts,
  outer: Literal,
  tools: ProofTools,
): Generator<Attempt> {
  switch (part) {
    case 'fits':
      yield* fittingAttempts(inner, outer, tools);
      return;
    case 'any-of':
      for (const branch of likelyOf(
        branchesOf(outer, outer.schema.anyOf, tools),
        inner,
        tools,
      )) {
        yield [alsoFits(inner.given, branch)];
      }
      return;
    case 'one-of':
      yield* oneOfAttempts(
        inner,
        branchesOf(outer, outer.schema.oneOf, tools),
        tools,
      );
      return;
    case 'not':
      if (outer.schema.not !== null) {
        const [refused] = branchesOf(outer, [outer.schema.not], tools);
        yield [alsoEmpty([...inner.given, refused])];
      }
      return;
    case 'condition':
      yield* conditionAttempts(inner, outer, tools);
      return;
    default:
      yield* arrayContainsAttempts(inner, outer, tools);
  }
}

function branchesOf(
  outer: Literal,
  uses: readonly SchemaUse[],
  { literals }: ProofTools,
): readonly Literal[] {
  return uses.map(use => literals.beside(use.schema, outer.exempt));
}

function* fittingAttempts(
  inner: Facts,
  outer: Literal,
  tools: ProofTools,
): Generator<Attempt> {
  if (isHard(outer)) {
    for (const literal of inner.literals) yield [areSame(literal, outer)];
  }
  const direct = directProof(inner, outer, tools);
  if (direct !== null) yield direct;
}

/** Asked of one schema for every schema that is held against it. */
const hard = new WeakMap<Schema, boolean>();

function isHard({ schema }: Literal): boolean {
  let known = hard.get(schema);
  if (known === undefined) {
    known = hasHardKeywords(schema);
    hard.set(schema, known);
  }
  return known;
}

/** Keywords that are seldom proven one by one where nothing has changed. */
function hasHardKeywords(schema: Schema): boolean {
  return (
    schema.oneOf.length > 0 ||
    schema.not !== null ||
    schema.condition !== null ||
    schema.contains !== null ||
    schema.dependentSchemas.size > 0 ||
    schema.unevaluatedProperties !== null ||
    schema.unevaluatedItems !== null
  );
}

function* conditionAttempts(
  inner: Facts,
  outer: Literal,
  tools: ProofTools,
): Generator<Attempt> {
  const { condition } = outer.schema;
  if (condition === null) return;
  const beside = (use: SchemaUse) =>
    tools.literals.beside(use.schema, outer.exempt);
  const when = beside(condition.when);
  const then = condition.then === null ? null : beside(condition.then);
  const otherwise =
    condition.otherwise === null ? null : beside(condition.otherwise);
  const fits = (from: readonly Literal[], to: Literal | null): Attempt =>
    to === null ? [] : [alsoFits(from, to)];
  yield [...fits(inner.given, then), ...fits(inner.given, otherwise)];
  // What holds under a condition is known where the condition is added.
  yield [
    ...fits([...inner.given, when], then),
    ...fits(inner.given, otherwise),
  ];
  yield [alsoEmpty([...inner.given, when]), ...fits(inner.given, otherwise)];
  yield [alsoFits(inner.given, when), ...fits(inner.given, then)];
  for (const literal of inner.literals) {
    const own = literal.schema.condition;
    if (own === null) continue;
    const holding = (use: SchemaUse | null) =>
      use === null
        ? inner.given
        : [...inner.given, tools.literals.beside(use.schema, literal.exempt)];
    yield [
      areSame(tools.literals.beside(own.when.schema, literal.exempt), when),
      ...fits(holding(own.then), then),
      ...fits(holding(own.otherwise), otherwise),
    ];
  }
}

import { alsoFits, besides, partEmpty } from './claims';
import type { Attempt, Claim } from './claims';
import { elementSchemas } from './elementSchemas';
import type { Facts, ProofTools } from './knownFacts';
import type { Literal } from './literals';
import { mayBeTaggedApart } from './tags';
import { possibleOf } from './unionBranches';
import type { ValueKind } from './valueKind';

/** Everything that could prove that no value fits all the literals. */
export function* emptinessAttempts(
  claim: Claim,
  tools: ProofTools,
): Generator<Attempt> {
  const facts = tools.facts(claim.inner);
  if (!claim.notNull && facts.takesNull !== 'no') return;
  if (facts.kinds.length === 0 || everyValueIsRefused(facts, tools)) {
    yield [];
    return;
  }
  if (claim.part === 'empty') yield* contradictions(facts, tools);
  const [kind, ...others] = facts.kinds;
  if (others.length === 0) yield* ofOneKind(kind, facts, tools);
  for (const { branches } of facts.unions) {
    yield possibleOf(branches, facts, tools).map(branch =>
      besides(claim.part, [...facts.given, branch], null),
    );
  }
}

function everyValueIsRefused(facts: Facts, tools: ProofTools): boolean {
  return (
    facts.listed !== null &&
    facts.listed.every(
      value =>
        value === null ||
        facts.literals.some(literal => tools.judge(literal, value) === 'no'),
    )
  );
}

/** What some literal refuses and the others demand. */
function* contradictions(facts: Facts, tools: ProofTools): Generator<Attempt> {
  const taken = new Set<Literal>(facts.literals);
  const own = tools.tags.together(facts.literals);
  for (const { schema, exempt } of facts.literals) {
    const { literals } = tools;
    if (schema.not !== null) {
      yield [alsoFits(facts.given, literals.beside(schema.not.schema, exempt))];
    }
    const branches = schema.oneOf.map(use =>
      literals.beside(use.schema, exempt),
    );
    const chosen = branches.findIndex(branch => taken.has(branch));
    if (chosen < 0) continue;
    for (const [index, other] of branches.entries()) {
      // What may have another tag is not contained, so no attempt is made.
      const differs = mayBeTaggedApart(own, tools.tags.of(other));
      if (index !== chosen && !differs) yield [alsoFits(facts.given, other)];
    }
  }
}

/** Parts that must be there and cannot be. */
function* ofOneKind(
  kind: ValueKind,
  facts: Facts,
  tools: ProofTools,
): Generator<Attempt> {
  const { literals, properties } = tools;
  if (kind === 'object') {
    for (const name of facts.required) {
      const schemas = properties.of(facts.literals, name);
      yield [partEmpty(schemas.map(schema => literals.alone(schema)))];
    }
  }
  if (kind === 'array') {
    const least = Math.min(facts.leastItems, facts.uniform + 1);
    for (let index = 0; index < least; index += 1) {
      const schemas = elementSchemas(facts.literals, index);
      yield [partEmpty(schemas.map(schema => literals.alone(schema)))];
    }
  }
}

import type { SchemaContains } from '../model';
import { longest } from './arrayProof';
import type { Attempt, Claim } from './claims';
import { partEmpty, partFits } from './claims';
import { elementSchemas } from './elementSchemas';
import type { Facts, ProofTools } from './knownFacts';
import type { Literal } from './literals';

/** What could prove that arrays hold as many fitting elements as `contains` says. */
export function* arrayContainsAttempts(
  inner: Facts,
  outer: Literal,
  tools: ProofTools,
): Generator<Attempt> {
  const { contains } = outer.schema;
  if (contains === null) return;
  const enough = [...enoughAttempts(inner, contains, tools)];
  const few = [...fewAttempts(inner, contains, tools)];
  for (const one of enough) {
    for (const other of few) yield [...one, ...other];
  }
}

function claim(
  tools: ProofTools,
  inner: SchemaContains,
  outer: SchemaContains,
): Claim {
  const { literals } = tools;
  return partFits(
    [literals.alone(inner.schema.schema)],
    literals.alone(outer.schema.schema),
  );
}

function* enoughAttempts(
  inner: Facts,
  outer: SchemaContains,
  tools: ProofTools,
): Generator<Attempt> {
  if (outer.atLeast <= 0) {
    yield [];
    return;
  }
  for (const { contains } of inner.schemas) {
    if (contains !== null && contains.atLeast >= outer.atLeast) {
      yield [claim(tools, contains, outer)];
    }
  }
  if (inner.leastItems >= outer.atLeast) {
    const { literals } = tools;
    const fitting = literals.alone(outer.schema.schema);
    yield Array.from({ length: inner.uniform + 1 }, (_, index) =>
      partFits(
        elementSchemas(inner.literals, index).map(schema =>
          literals.alone(schema),
        ),
        fitting,
      ),
    );
  }
}

function* fewAttempts(
  inner: Facts,
  outer: SchemaContains,
  tools: ProofTools,
): Generator<Attempt> {
  const { atMost } = outer;
  if (atMost === null || longest(inner) <= atMost) {
    yield [];
    return;
  }
  for (const { contains } of inner.schemas) {
    const most = contains?.atMost ?? null;
    if (contains !== null && most !== null && most <= atMost) {
      yield [claim(tools, outer, contains)];
    }
  }
  const { literals } = tools;
  const fitting = literals.alone(outer.schema.schema);
  yield Array.from({ length: inner.uniform + 1 }, (_, index) =>
    partEmpty([
      ...elementSchemas(inner.literals, index).map(schema =>
        literals.alone(schema),
      ),
      fitting,
    ]),
  );
}

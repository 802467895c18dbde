import type { Schema } from '../model';
import type { Attempt } from './claims';
import { partFits } from './claims';
import { elementSchemas } from './elementSchemas';
import { certainlyEvaluated } from './evaluatedParts';
import type { Facts, ProofTools } from './knownFacts';
import type { Literal } from './literals';

/**
 * What would prove that the arrays that fit `inner` fit what `outer` says of
 * arrays, but for `contains`; null where that cannot be proven so.
 */
export function arrayProof(
  inner: Facts,
  outer: Literal,
  tools: ProofTools,
): Attempt | null {
  const { schema } = outer;
  const least = schema.bounds.get('minItems') ?? 0;
  const most = schema.bounds.get('maxItems') ?? Infinity;
  const unique =
    !schema.uniqueItems ||
    inner.mostItems <= 1 ||
    inner.schemas.some(other => other.uniqueItems);
  if (inner.leastItems < least || longest(inner) > most || !unique) return null;
  const claims = schema.prefixItems.flatMap((use, index) =>
    elementClaims(inner, use.schema, index, index, tools),
  );
  const { items, unevaluatedItems } = schema;
  const last = inner.uniform;
  if (items !== null) {
    const from = schema.prefixItems.length;
    claims.push(...elementClaims(inner, items.schema, from, last, tools));
  }
  if (unevaluatedItems !== null) {
    const { everyElement, prefix } = certainlyEvaluated(schema);
    if (!everyElement) {
      claims.push(
        ...elementClaims(inner, unevaluatedItems.schema, prefix, last, tools),
      );
    }
  }
  return claims;
}

/** The most elements there can be: none follows where none is accepted. */
export function longest(inner: Facts): number {
  const none = Array.from(
    { length: inner.uniform + 1 },
    (_, index) => index,
  ).find(index =>
    elementSchemas(inner.literals, index).some(schema => schema.acceptsNothing),
  );
  return Math.min(inner.mostItems, none ?? Infinity);
}

/** Claims about the elements from one index to another, both included. */
function elementClaims(
  inner: Facts,
  outer: Schema,
  from: number,
  to: number,
  { literals }: ProofTools,
): Attempt {
  const most = longest(inner);
  const indexes: number[] = [];
  for (let index = from; index <= Math.max(from, to); index += 1) {
    if (index < most) indexes.push(index);
  }
  return indexes.map(index =>
    partFits(
      elementSchemas(inner.literals, index).map(schema =>
        literals.alone(schema),
      ),
      literals.alone(outer),
    ),
  );
}

import type { SchemaUse } from '../model';
import { arrayProof } from './arrayProof';
import type { Attempt, Claim } from './claims';
import { alsoFits, besides } from './claims';
import { dynamicKeywords } from './violations';
import type { Facts, ProofTools } from './knownFacts';
import type { Literal } from './literals';
import { objectProof } from './objectProof';
import { numbersFit, textsFit } from './scalarProof';
import { allowsKind, allowsOnlyWhole } from './valueKind';
import { isMultipleOf } from '../model';

/**
 * What would prove keyword by keyword that the values but null that fit
 * `inner` fit `outer`; null where a keyword cannot be proven this way.
 */
export function directProof(
  inner: Facts,
  outer: Literal,
  tools: ProofTools,
): Attempt | null {
  const { schema } = outer;
  if (inner.kinds.length === 0) return [];
  if (schema.acceptsNothing) return null;
  if (schema.unreadable !== null) {
    const known = inner.schemas.some(
      other => other.unreadable === schema.unreadable,
    );
    return known ? [] : null;
  }
  if (inner.listed !== null) return listedFit(inner, outer, tools) ? [] : null;
  if (!kindsFit(inner, outer) || !isUnlisted(inner, outer)) return null;
  if (dynamicKeywords.some(keyword => schema.assertions.has(keyword))) {
    return null;
  }
  const ofKinds: (Attempt | null)[] = inner.kinds.map(kind => {
    switch (kind) {
      case 'string':
        return textsFit(inner, schema, tools) ? [] : null;
      case 'number':
        return numbersFit(inner, schema) ? [] : null;
      case 'object':
        return objectProof(inner, outer, tools);
      case 'array':
        return arrayProof(inner, outer, tools);
      default:
        return [];
    }
  });
  const claims: Claim[] = [...innerClaims(inner, outer, tools)];
  for (const attempt of ofKinds) {
    if (attempt === null) return null;
    claims.push(...attempt);
  }
  return claims;
}

/** Whether each of the only values is refused by `inner` or fits `outer`. */
function listedFit(inner: Facts, outer: Literal, tools: ProofTools): boolean {
  return (inner.listed ?? []).every(
    value =>
      value === null ||
      tools.judge(outer, value) === 'yes' ||
      inner.literals.some(literal => tools.judge(literal, value) === 'no'),
  );
}

function kindsFit(inner: Facts, { schema }: Literal): boolean {
  return inner.kinds.every(
    kind =>
      allowsKind(schema.types, kind) &&
      (kind !== 'number' ||
        !allowsOnlyWhole(schema) ||
        inner.numbers.divisors.some(divisor => isMultipleOf(divisor, 1))),
  );
}

function isUnlisted(inner: Facts, { schema }: Literal): boolean {
  if (schema.enumeration === null) return true;
  return schema.extensible && inner.kinds.every(kind => kind === 'string');
}

/** Claims about the schemas that hold for the same values. */
function innerClaims(
  inner: Facts,
  outer: Literal,
  { literals }: ProofTools,
): Attempt {
  const { schema, exempt } = outer;
  const claims: Claim[] = schema.allOf.map((use: SchemaUse) =>
    alsoFits(inner.given, literals.beside(use.schema, exempt)),
  );
  const part = (name: Claim['part'], isThere: boolean) => {
    if (isThere) claims.push(besides(name, inner.given, outer));
  };
  part('any-of', schema.anyOf.length > 0);
  part('one-of', schema.oneOf.length > 0);
  part('not', schema.not !== null);
  part('condition', schema.condition !== null);
  part('contains', schema.contains !== null && inner.kinds.includes('array'));
  return claims;
}

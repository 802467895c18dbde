import { validate } from '@cfworker/json-schema';
import type { Schema as CfSchema } from '@cfworker/json-schema';
import { modernSide } from './outsideValidator';
import type { Dialect, Json, Side } from './pair';

/**
 * A second opinion. Ajv forgets which properties a branch evaluated where
 * `unevaluatedProperties` meets a `oneOf`, and now and then its code fails
 * there; what the two do not agree about is no evidence.
 */
export function secondOpinion(
  side: Side,
  dialect: Dialect,
  value: Json,
): boolean | null {
  const { body, components } = modernSide(side, dialect);
  const schema = { allOf: [body], components: { schemas: components } };
  try {
    return validate(value, schema as unknown as CfSchema, '2020-12').valid;
  } catch {
    // It cannot follow every reference; no opinion agrees with nobody.
    return null;
  }
}

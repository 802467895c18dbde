import { validate } from '@cfworker/json-schema';
import { withDoubles } from '../model';
import type { Conjunction, Direction } from '../model';
import { isDeeperThan } from './jsonValue';
import { NotExpressible } from './projectAssertions';
import { SchemaProjection } from './projectSchema';

/** What an independent validator says about a value on both sides. */
export interface WitnessConfirmation {
  readonly validInBase: boolean;
  readonly validInRevision: boolean;
}

/** Nesting of a value beyond which the validator's recursion is not trusted. */
const maxDepth = 100;

/**
 * Asks a validator that shares no code with the containment decision whether a
 * value fits the schemas of both sides. Null where it cannot be asked: a schema
 * cannot be read, or a pattern has no linear-time form.
 */
export function confirmWitness(
  value: unknown,
  base: Conjunction,
  revision: Conjunction,
  direction: Direction,
): WitnessConfirmation | null {
  const validInBase = isConfirmed(value, base, direction);
  if (validInBase === null) return null;
  const validInRevision = isConfirmed(value, revision, direction);
  return validInRevision === null ? null : { validInBase, validInRevision };
}

/** One side of {@link confirmWitness}. */
export function isConfirmed(
  value: unknown,
  schemas: Conjunction,
  direction: Direction,
): boolean | null {
  if (isDeeperThan(value, maxDepth)) return null;
  try {
    const projected = new SchemaProjection(direction).all(schemas, value);
    return validate(withDoubles(value), projected, '2020-12', {}).valid;
  } catch (error) {
    if (error instanceof NotExpressible) return null;
    throw error;
  }
}

import { ExactNumber, holdsExactNumber, plainSchema } from '../model';
import type { Schema } from '../model';
import { rangeOfFormat } from './formats';
import { judgeOwnKeywords } from './judgeOwnKeywords';
import { Verdicts } from './judgement';

/**
 * Whether the validator, which reads numbers as doubles, could not tell what the
 * type, the limits and the list of values say.
 */
export function isDecidedExactly(schema: Schema, value: unknown): boolean {
  if (holdsExactNumber(value) || holdsExactNumber(schema.enumeration)) {
    return true;
  }
  return (
    typeof value === 'number' &&
    // Nor does it know the ranges of number formats.
    ((schema.format !== null && rangeOfFormat(schema.format) !== null) ||
      [...schema.bounds.values()].some(limit => limit instanceof ExactNumber))
  );
}

/** Whether type, limits or listed values refuse where doubles do not say enough. */
export function isRefusedExactly(schema: Schema, value: unknown): boolean {
  if (!isDecidedExactly(schema, value)) return false;
  const verdicts = new Verdicts('');
  judgeOwnKeywords(ownNumbersOf(schema), value, verdicts);
  return verdicts.isRefused;
}

/** What is decided exactly, without what the validator is asked about. */
function ownNumbersOf(schema: Schema): Schema {
  const { types, enumeration, extensible, bounds, format, place } = schema;
  return plainSchema(place, { types, enumeration, extensible, bounds, format });
}

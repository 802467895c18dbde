import { isSameJson, matchesPattern } from '../../containment';
import type { RowValidation } from '../mappingSheet';
import { textOf } from './transformText';
import { inWords } from './valueWords';

/** Why the row's own validation refuses a value; null where it does not. */
export function validationFault(
  validation: RowValidation | null,
  value: unknown,
): string | null {
  if (validation === null || value === null) return null;
  const { pattern, maxLength, oneOf } = validation;
  const text = textOf(value);
  if (maxLength !== null && text !== null) {
    const { length } = [...text];
    if (length > maxLength) {
      return `${inWords(value)} has ${length} characters; the row allows ${maxLength}.`;
    }
  }
  if (oneOf.length > 0 && !oneOf.some(allowed => isSameJson(allowed, value))) {
    return `${inWords(value)} is none of the values that the row allows.`;
  }
  if (pattern === '') return null;
  if (text === null) {
    return `${inWords(value)} is no text, so the row's pattern \`${pattern}\` cannot hold.`;
  }
  switch (matchesPattern(`^(?:${pattern})$`, text)) {
    case true:
      return null;
    case false:
      return `${inWords(value)} does not match the row's pattern \`${pattern}\`.`;
    case null:
      return `The row's pattern \`${pattern}\` cannot be read, so nobody knows whether ${inWords(value)} is allowed.`;
  }
}

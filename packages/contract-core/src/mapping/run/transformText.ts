import { decimalOf, decimalText, isJsonNumber } from '../../model';
import type { ConcatTransform, SplitTransform } from '../transform';
import { fails, gives, nothing } from './transformOutcome';
import type { TransformOutcome } from './transformOutcome';
import { inWords } from './valueWords';

/** A scalar as a text; null for what is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (!isJsonNumber(value)) return null;
  const decimal = decimalOf(value);
  return decimal === null ? null : decimalText(decimal);
}

/** The texts of all values, in their order; empty and absent ones are left out. */
export function concatenate(
  { separator }: ConcatTransform,
  values: readonly unknown[],
): TransformOutcome {
  const texts: string[] = [];
  for (const value of values) {
    if (value === undefined || value === null) continue;
    const text = textOf(value);
    if (text === null) {
      return fails(`${inWords(value)} is no text, number or boolean to join.`);
    }
    if (text !== '') texts.push(text);
  }
  return texts.length === 0
    ? nothing('No source has a text to join.')
    : gives(texts.join(separator));
}

export function splitText(
  { separator, part, fromEnd }: SplitTransform,
  value: unknown,
): TransformOutcome {
  const text = textOf(value);
  if (text === null) return fails(`${inWords(value)} is no text to split.`);
  const parts = text.split(separator);
  const found = fromEnd ? parts[parts.length - part] : parts[part - 1];
  return found === undefined
    ? nothing(
        `${inWords(text)} has ${parts.length} parts, and none is part ${part}.`,
      )
    : gives(found);
}

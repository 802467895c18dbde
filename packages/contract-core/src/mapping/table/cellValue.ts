import { isMappedValue } from '../mappedValue';
import type { MappedValue } from '../mappingSheet';

/**
 * A value as a cell or a word of a transform writes it. A text stands as it is,
 * unless it would be read as something else: then it stands in quotes.
 */
export function printValue(value: MappedValue): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return readsAsJson(value) || value.trim() !== value || value === ''
    ? JSON.stringify(value)
    : value;
}

/** The value that `printValue` wrote. */
export function parseValue(text: string): MappedValue {
  const value = readJson(text);
  return value === undefined ? text : value;
}

function readsAsJson(text: string): boolean {
  return readJson(text) !== undefined;
}

/** Undefined where the text is no single value of JSON. */
function readJson(text: string): MappedValue | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMappedValue(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

import { isObject } from './pair';
import type { Json } from './pair';
import { texts } from './randomSchema';

/** Whole numbers from 0 up to below `limit`, the same for the same seed. */
export type Draw = (limit: number) => number;

/** Mulberry32 over the hash of a text (FNV-1a): each pair has its own payloads. */
export function drawFrom(text: string): Draw {
  let state = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 16777619);
  }
  return limit => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Values that both schemas speak of, and their neighbours. */
export interface Harvest {
  readonly values: Json[];
  readonly names: string[];
}

export const everywhere: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  3,
  7,
  20,
  2147483648,
  ...texts,
  [],
  {},
];

const bounds = /^(?:exclusive)?(?:minimum|maximum)$/i;

export function harvest(value: Json, into: Harvest): Harvest {
  if (Array.isArray(value)) {
    for (const part of value as readonly Json[]) harvest(part, into);
    return into;
  }
  if (!isObject(value)) return into;
  for (const [key, part] of Object.entries(value)) {
    into.values.push(...valuesOf(key, part));
    if (key === 'properties' && isObject(part)) {
      into.names.push(...Object.keys(part));
    }
    harvest(part, into);
  }
  return into;
}

/** What a keyword accepts and refuses, as far as its value tells. */
function valuesOf(keyword: string, value: Json): readonly Json[] {
  if (keyword === 'enum') return value as readonly Json[];
  if (keyword === 'const') return [value];
  if (typeof value !== 'number') return [];
  if (bounds.test(keyword)) {
    return [value - 1, value - 0.5, value, value + 0.5, value + 1];
  }
  if (keyword === 'multipleOf') return [value, value * 2, value * 3];
  if (!/^m..Length$/.test(keyword)) return [];
  return [value - 1, value, value + 1]
    .filter(length => length >= 0)
    .map(length => 'x'.repeat(length));
}

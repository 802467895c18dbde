import {
  compareNumbers,
  ExactNumber,
  isJsonNumber,
  isWholeNumber,
} from '../model';
import type { SchemaType } from '../model';

/** A JSON object; members may have any name, `__proto__` included. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof ExactNumber)
  );
}

/** The most special type of a value: 1.0 is an integer. */
export function typeOfJson(value: unknown): SchemaType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number';
    default:
      if (!(value instanceof ExactNumber)) return 'object';
      return isWholeNumber(value) ? 'integer' : 'number';
  }
}

/** The own member of this name; undefined where there is none. */
export function memberOf(value: JsonObject, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Equality of JSON values: order of members does not count, 1 equals 1.0. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (left instanceof ExactNumber || right instanceof ExactNumber) {
    return (
      isJsonNumber(left) &&
      isJsonNumber(right) &&
      compareNumbers(left, right) === 0
    );
  }
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => isSameJson(item, right[index]))
    );
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every(
      name => Object.hasOwn(right, name) && isSameJson(left[name], right[name]),
    )
  );
}

/** Length of a text in code points, as `minLength` counts. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const high = text.charCodeAt(index);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(index + 1);
    if (low >= 0xdc00 && low <= 0xdfff) {
      length -= 1;
      index += 1;
    }
  }
  return length;
}

/** Nesting of arrays and objects; 0 for a scalar. Stops counting at `limit`. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value, depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.value instanceof ExactNumber) continue;
    const depth = next.depth + 1;
    if (depth > limit) return true;
    for (const member of Object.values(next.value)) {
      waiting.push({ value: member, depth });
    }
  }
  return false;
}

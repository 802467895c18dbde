import type { SchemaType } from '../../model';

const text: readonly SchemaType[] = ['string'];
const number: readonly SchemaType[] = ['number'];
const integer: readonly SchemaType[] = ['integer'];
const flag: readonly SchemaType[] = ['boolean'];
const list: readonly SchemaType[] = ['array'];
const object: readonly SchemaType[] = ['object'];
const unknown: readonly SchemaType[] = [];

/** JSONata's functions with the types that they give; none where it depends. */
export const functions: ReadonlyMap<string, readonly SchemaType[]> = new Map([
  ...named(text, [
    'base64decode',
    'base64encode',
    'decodeUrl',
    'decodeUrlComponent',
    'encodeUrl',
    'encodeUrlComponent',
    'formatBase',
    'formatInteger',
    'formatNumber',
    'fromMillis',
    'join',
    'lowercase',
    'pad',
    'replace',
    'string',
    'substring',
    'substringAfter',
    'substringBefore',
    'trim',
    'type',
    'uppercase',
  ]),
  ...named(number, [
    'abs',
    'average',
    'max',
    'min',
    'number',
    'power',
    'round',
    'sqrt',
    'sum',
  ]),
  ...named(integer, [
    'ceil',
    'count',
    'floor',
    'length',
    'parseInteger',
    'toMillis',
  ]),
  ...named(flag, ['boolean', 'contains', 'exists', 'not']),
  ...named(list, ['keys', 'match', 'split', 'zip']),
  ...named(object, ['merge']),
  ...named(unknown, [
    'append',
    'assert',
    'distinct',
    'each',
    'error',
    'filter',
    'lookup',
    'map',
    'reduce',
    'reverse',
    'sift',
    'single',
    'sort',
    'spread',
  ]),
]);

function named(types: readonly SchemaType[], names: readonly string[]) {
  return names.map(name => [name, types] as const);
}

/**
 * Functions of JSONata that an expression of a sheet must not call: equal input
 * has to give equal output, and an expression is the text that was approved.
 */
export const refusedFunctions: ReadonlySet<string> = new Set([
  'eval',
  'millis',
  'now',
  'random',
  'shuffle',
]);

/** Functions whose result is made of the elements of their first argument. */
export const keepingFunctions: ReadonlySet<string> = new Set([
  'append',
  'distinct',
  'reverse',
]);

/** Functions that hand elements of their first argument to their second. */
export const handingFunctions: ReadonlySet<string> = new Set([
  'filter',
  'map',
  'single',
  'sort',
]);

/**
 * Functions that a run adds to those of JSONata, without `$`: arithmetic that is
 * exact in decimals. Whether it gives a number or a text follows from what it is
 * given, but for `decimalText`.
 */
export const decimalHelpers: ReadonlySet<string> = new Set([
  'decimalAdd',
  'decimalDivide',
  'decimalMultiply',
  'decimalRound',
  'decimalSubtract',
  'decimalSum',
  'decimalText',
]);

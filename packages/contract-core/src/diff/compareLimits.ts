import { compareNumbers, firstMultiple, isMultipleOf, negate } from '../model';
import type { BoundKeyword, Effect, JsonNumber, SchemaType } from '../model';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { SchemaView } from './schemaView';

/** Which type a limit restricts; on other types it means nothing. */
const limitedTypes: Readonly<Record<BoundKeyword | 'uniqueItems', SchemaType>> =
  {
    minimum: 'number',
    maximum: 'number',
    exclusiveMinimum: 'number',
    exclusiveMaximum: 'number',
    multipleOf: 'number',
    minLength: 'string',
    maxLength: 'string',
    minItems: 'array',
    maxItems: 'array',
    uniqueItems: 'array',
    minProperties: 'object',
    maxProperties: 'object',
  };

function matters(
  pair: ViewPair,
  keyword: BoundKeyword | 'uniqueItems',
): boolean {
  const type = limitedTypes[keyword];
  return [pair.base, pair.revision].every(
    ({ types }) =>
      types === null ||
      types.has(type) ||
      (type === 'number' && types.has('integer')),
  );
}

/** Compares limits of numbers and counts, exactly. */
export function compareLimits(pair: ViewPair): SchemaFact[] {
  const { base, revision } = pair;
  const keywords = Object.keys(limitedTypes) as (
    BoundKeyword | 'uniqueItems'
  )[];
  return keywords
    .filter(keyword => matters(pair, keyword))
    .flatMap(keyword => {
      const from = limitOf(base, keyword);
      const to = limitOf(revision, keyword);
      const effect = effectOfLimit(keyword, from, to);
      if (effect === null) return [];
      const kind =
        effect === 'narrower'
          ? 'limit-tightened'
          : effect === 'wider'
            ? 'limit-loosened'
            : 'limit-changed';
      return [
        factOf(pair, kind, effect, {
          subject: keyword,
          from,
          to,
          words: `${keyword} from ${wordOf(from)} to ${wordOf(to)}`,
        }),
      ];
    });
}

function wordOf(limit: JsonNumber | null): string {
  return limit === null ? 'none' : String(limit);
}

/** A limit with the exclusive bounds of whole numbers made inclusive. */
function limitOf(
  view: SchemaView,
  keyword: BoundKeyword | 'uniqueItems',
): JsonNumber | null {
  if (keyword === 'uniqueItems') return view.uniqueItems ? 1 : null;
  const written = view.bounds.get(keyword) ?? null;
  const whole = view.types?.size === 1 && view.types.has('integer');
  if (!whole) return written;
  const lower = view.bounds.get('exclusiveMinimum');
  const upper = view.bounds.get('exclusiveMaximum');
  switch (keyword) {
    case 'minimum':
      return lower === undefined
        ? written
        : greater(wholeAbove(lower), written ?? -Infinity);
    case 'maximum':
      return upper === undefined
        ? written
        : less(wholeBelow(upper), written ?? Infinity);
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return null;
    default:
      return written;
  }
}

function effectOfLimit(
  keyword: BoundKeyword | 'uniqueItems',
  from: JsonNumber | null,
  to: JsonNumber | null,
): Effect | null {
  if (from === to) return null;
  if (from === null) return 'narrower';
  if (to === null) return 'wider';
  const order = compareNumbers(to, from);
  if (order === 0) return null;
  if (keyword === 'multipleOf') {
    if (isMultipleOf(to, from)) return 'narrower';
    return isMultipleOf(from, to) ? 'wider' : 'incomparable';
  }
  const upper = /max/i.test(keyword);
  return order < 0 === upper ? 'narrower' : 'wider';
}

function greater(one: JsonNumber, other: JsonNumber): JsonNumber {
  return compareNumbers(one, other) < 0 ? other : one;
}

function less(one: JsonNumber, other: JsonNumber): JsonNumber {
  return compareNumbers(one, other) < 0 ? one : other;
}

function wholeAbove(limit: JsonNumber): JsonNumber {
  return firstMultiple(1, limit, true) ?? limit;
}

function wholeBelow(limit: JsonNumber): JsonNumber {
  return negate(wholeAbove(negate(limit)));
}

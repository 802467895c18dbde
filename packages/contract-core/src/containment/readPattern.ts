import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import type { CodePointSet } from './codePoints';
import { pointsOfClass, pointsOfSet } from './patternClasses';
import type { PatternMeaning, PatternTree } from './patternTree';

/** UTF-16 units of a pattern that is read; longer ones stay unknown. */
const maxLength = 5_000;
/** Nesting of groups; keeps the library's recursion and ours shallow. */
const maxNesting = 100;

const meanings = new Map<string, PatternMeaning | null>();
/** Patterns whose meanings are kept; a contract has a few hundred at most. */
const maxKept = 5_000;

/**
 * What a `pattern` of JSON Schema means: ECMA-262 with the `u` flag, or without
 * it where the text is only legal so (`[\w-.]`). Null for what is no regular
 * expression, has no regular language (backreferences) or is not supported.
 */
export function readPattern(pattern: string): PatternMeaning | null {
  const earlier = meanings.get(pattern);
  if (earlier !== undefined) return earlier;
  const meaning = read(pattern);
  if (meanings.size >= maxKept) meanings.clear();
  meanings.set(pattern, meaning);
  return meaning;
}

function read(pattern: string): PatternMeaning | null {
  if (pattern.length > maxLength || nestingOf(pattern) > maxNesting) {
    return null;
  }
  const strict = parse(pattern, true);
  if (strict !== null) return meaningOf(strict);
  if (isAmbiguousWithoutUnicode(pattern)) return null;
  const lenient = parse(pattern, false);
  return lenient === null ? null : meaningOf(lenient);
}

/** Whether ECMA-262 with the `u` flag allows the text; null where it is too large. */
export function isLegalPattern(pattern: string): boolean | null {
  if (pattern.length > maxLength || nestingOf(pattern) > maxNesting) {
    return null;
  }
  return parse(pattern, true) !== null;
}

function nestingOf(pattern: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of pattern) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Texts that other languages' regular expressions read differently: escaped
 * letters (`\A`, `\p{L}`), named classes, and anything beyond the basic plane,
 * which is two characters without the `u` flag.
 */
function isAmbiguousWithoutUnicode(pattern: string): boolean {
  if (/\[\[:|[\uD800-\uDFFF]/.test(pattern)) return true;
  return [
    ...pattern.matchAll(/\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|[^])?/g),
  ].some(
    ([escape]) =>
      !/^\\(?:[dDwWsSbBtnvfr]|0|x..|u(?![dD][89a-fA-F]).{4}|[^\w])$/.test(
        escape,
      ),
  );
}

function parse(pattern: string, unicode: boolean): AST.Pattern | null {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  try {
    return parser.parsePattern(pattern, 0, pattern.length, { unicode });
  } catch {
    // The parser only throws for what is not legal in this mode.
    return null;
  }
}

/** Thrown inside this file for an expression that has no tree. */
class NotRegular extends Error {}

function meaningOf(pattern: AST.Pattern): PatternMeaning | null {
  try {
    return splitLookaheads(pattern);
  } catch (error) {
    if (error instanceof NotRegular) return null;
    throw error;
  }
}

function splitLookaheads(pattern: AST.Pattern): PatternMeaning {
  const [only] = pattern.alternatives;
  const [first, ...rest] = only.elements;
  const anchored = first?.type === 'Assertion' && first.kind === 'start';
  if (pattern.alternatives.length > 1 || !anchored) {
    return { all: [choiceOf(pattern.alternatives)], none: [] };
  }
  const all: PatternTree[] = [];
  const none: PatternTree[] = [];
  let at = 0;
  for (const element of rest) {
    if (element.type !== 'Assertion' || element.kind !== 'lookahead') break;
    const tree = anchoredTree(choiceOf(element.alternatives));
    (element.negate ? none : all).push(tree);
    at += 1;
  }
  const remaining = sequenceOf(rest.slice(at));
  return { all: [...all, anchoredTree(remaining)], none };
}

function anchoredTree(tree: PatternTree): PatternTree {
  return { kind: 'sequence', parts: [{ kind: 'edge', edge: 'start' }, tree] };
}

function choiceOf(alternatives: readonly AST.Alternative[]): PatternTree {
  const parts = alternatives.map(({ elements }) => sequenceOf(elements));
  return parts.length === 1 ? parts[0] : { kind: 'choice', parts };
}

function sequenceOf(elements: readonly AST.Element[]): PatternTree {
  const parts = elements.map(treeOf);
  return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
}

function treeOf(element: AST.Element): PatternTree {
  switch (element.type) {
    case 'Character':
      return { kind: 'set', points: [[element.value, element.value]] };
    case 'CharacterSet':
      return { kind: 'set', points: pointsOrRefuse(pointsOfSet(element)) };
    case 'CharacterClass':
      return { kind: 'set', points: pointsOrRefuse(pointsOfClass(element)) };
    case 'CapturingGroup':
      return choiceOf(element.alternatives);
    case 'Group':
      if (element.modifiers !== null) throw new NotRegular();
      return choiceOf(element.alternatives);
    case 'Quantifier':
      return {
        kind: 'repeat',
        part: treeOf(element.element),
        atLeast: element.min,
        atMost: Number.isFinite(element.max) ? element.max : null,
      };
    case 'Assertion':
      return edgeOf(element);
    default:
      throw new NotRegular();
  }
}

function pointsOrRefuse(points: CodePointSet | null): CodePointSet {
  if (points === null) throw new NotRegular();
  return points;
}

function edgeOf(assertion: AST.Assertion): PatternTree {
  switch (assertion.kind) {
    case 'start':
    case 'end':
      return { kind: 'edge', edge: assertion.kind };
    case 'word':
      return { kind: 'edge', edge: assertion.negate ? 'inside' : 'word' };
    default:
      throw new NotRegular();
  }
}

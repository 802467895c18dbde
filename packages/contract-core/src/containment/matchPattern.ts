import { RE2JS } from 're2js';
import type { CodePointSet } from './codePoints';
import { readPattern } from './readPattern';
import type { PatternTree } from './patternTree';

/** A meaning compiled for the linear-time engine. */
interface CompiledPattern {
  readonly all: readonly RE2JS[];
  readonly none: readonly RE2JS[];
}

const compiled = new Map<string, CompiledPattern | null>();
const maxKept = 5_000;
/** Repetitions in one `{n}` that the engine compiles. */
const maxRepetition = 1_000;
/** UTF-16 units of an expression handed to the engine. */
const maxExpression = 200_000;

/**
 * Whether a `pattern` is found in a text, in time linear in the text; null
 * where the pattern cannot be read or compiled. No expression of a document
 * ever reaches a backtracking engine.
 */
export function matchesPattern(pattern: string, text: string): boolean | null {
  let expressions = compiled.get(pattern);
  if (expressions === undefined) {
    expressions = compile(pattern);
    if (compiled.size >= maxKept) compiled.clear();
    compiled.set(pattern, expressions);
  }
  if (expressions === null) return null;
  return (
    expressions.all.every(expression => expression.test(text)) &&
    !expressions.none.some(expression => expression.test(text))
  );
}

function compile(pattern: string): CompiledPattern | null {
  const meaning = readPattern(pattern);
  if (meaning === null) return null;
  const all = meaning.all.map(compileTree);
  const none = meaning.none.map(compileTree);
  const isKnown = (expression: RE2JS | null) => expression !== null;
  return all.every(isKnown) && none.every(isKnown) ? { all, none } : null;
}

function compileTree(tree: PatternTree): RE2JS | null {
  const expression = write(tree);
  if (expression.length > maxExpression) return null;
  try {
    return RE2JS.compile(expression);
  } catch {
    // What the engine refuses is too large for it: nested repetitions.
    return null;
  }
}

const edges = {
  start: '\\A',
  end: '\\z',
  word: '\\b',
  inside: '\\B',
} as const;

/**
 * The tree in the engine's own syntax, with every set spelled out: its `\s`,
 * `.` and `$` differ from those of ECMAScript.
 */
function write(tree: PatternTree): string {
  switch (tree.kind) {
    case 'set':
      return writeSet(tree.points);
    case 'edge':
      return edges[tree.edge];
    case 'sequence':
      return tree.parts.map(part => `(?:${write(part)})`).join('');
    case 'choice':
      return tree.parts.map(part => `(?:${write(part)})`).join('|');
    case 'repeat':
      return writeRepeat(`(?:${write(tree.part)})`, tree.atLeast, tree.atMost);
  }
}

function writeSet(points: CodePointSet): string {
  if (points.length === 0) return '[^\\x{0}-\\x{10FFFF}]';
  const ranges = points.map(
    ([from, to]) => `\\x{${from.toString(16)}}-\\x{${to.toString(16)}}`,
  );
  return `[${ranges.join('')}]`;
}

function writeRepeat(
  part: string,
  atLeast: number,
  atMost: number | null,
): string {
  if (atMost === null) {
    if (atLeast <= 1) return atLeast === 0 ? `${part}*` : `${part}+`;
    return `${writeTimes(part, atLeast, true)}${part}*`;
  }
  const optional = writeTimes(part, atMost - atLeast, false);
  return `${writeTimes(part, atLeast, true)}${optional}`;
}

/** `part` a number of times, or up to that number, in pieces. */
function writeTimes(part: string, times: number, exactly: boolean): string {
  if (times > 20 * maxRepetition) return `${part}{${times}}`;
  let written = '';
  for (let left = times; left > 0; left -= maxRepetition) {
    const count = Math.min(left, maxRepetition);
    written += exactly ? `${part}{${count}}` : `${part}{0,${count}}`;
  }
  return written === '' ? '(?:)' : written;
}

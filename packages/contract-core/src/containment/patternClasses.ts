import type { AST } from '@eslint-community/regexpp';
import {
  anyButLineTerminators,
  complement,
  digits,
  spaces,
  union,
  wordCharacters,
} from './codePoints';
import type { CodePointSet } from './codePoints';
import { codePointsOfProperty } from './unicodeProperties';

/** `.`, `\d` and their like; null for a property that is not known. */
export function pointsOfSet(set: AST.CharacterSet): CodePointSet | null {
  if (set.kind === 'any') return anyButLineTerminators;
  const points =
    set.kind === 'property'
      ? codePointsOfProperty(set.key, set.value)
      : escapes[set.kind];
  return points !== null && set.negate ? complement(points) : points;
}

const escapes: Readonly<Record<'digit' | 'space' | 'word', CodePointSet>> = {
  digit: digits,
  space: spaces,
  word: wordCharacters,
};

/** `[...]` and `[^...]`; null where a member of it is not known. */
export function pointsOfClass(
  written: AST.CharacterClass,
): CodePointSet | null {
  const sets: CodePointSet[] = [];
  for (const element of written.elements) {
    const points = pointsOfElement(element);
    if (points === null) return null;
    sets.push(points);
  }
  return written.negate ? complement(union(sets)) : union(sets);
}

function pointsOfElement(
  element: AST.CharacterClassElement,
): CodePointSet | null {
  switch (element.type) {
    case 'Character':
      return [[element.value, element.value]];
    case 'CharacterClassRange':
      return [[element.min.value, element.max.value]];
    case 'CharacterSet':
      return pointsOfSet(element);
    default:
      // Set operations and strings exist with the `v` flag only.
      return null;
  }
}

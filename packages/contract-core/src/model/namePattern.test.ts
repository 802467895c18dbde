import { expect, test } from 'vitest';
import { matchesNamePattern } from './namePattern';

test.each([
  ['int-owner-present', 'int-owner-present', true],
  ['int-owner-present', 'int-owner-presents', false],
  ['*', '', true],
  ['*', 'anything', true],
  ['int-*', 'int-money-precise', true],
  ['int-*', 'sec-money-precise', false],
  ['*-money-*', 'int-money-precise', true],
  ['*-declared', 'int-security-declared', true],
  ['a*a', 'a', false],
  ['a*a', 'aa', true],
  ['a*b*b', 'ab', false],
  ['a.c', 'abc', false],
  ['', '', true],
  ['', 'a', false],
])('%s means %s: %s', (pattern, name, expected) => {
  expect(matchesNamePattern(pattern, name)).toBe(expected);
});

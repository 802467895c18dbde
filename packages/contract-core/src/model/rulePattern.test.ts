import { expect, it } from 'vitest';
import { ruleMatches } from './rulePattern';

it.each([
  ['int-owner', 'int-owner', true],
  ['int-owner', 'int-owner-present', false],
  ['int-*', 'int-owner-present', true],
  ['*', 'flow-owner-present', true],
  ['*-present', 'flow-owner-present', true],
  ['int-*-present', 'int-present', false],
  ['int-*-present', 'int--present', true],
  ['a*a', 'a', false],
  ['a*b*c', 'a-c-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['a.c', 'abc', false],
  ['', 'a', false],
])('%s means %s: %s', (pattern, ruleId, expected) => {
  expect(ruleMatches(pattern, ruleId)).toBe(expected);
});

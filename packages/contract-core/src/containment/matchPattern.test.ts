import { describe, expect, it } from 'vitest';
import { matchesPattern } from './matchPattern';

const table: readonly (readonly [string, string, boolean | null])[] = [
  ['^[A-Z]{3}$', 'EUR', true],
  ['^[A-Z]{3}$', 'EUR\n', false],
  ['a', 'bab', true],
  ['', '', true],
  ['^\\d+$', '\u0661', false],
  ['^\\w+$', 'caf\u00e9', false],
  ['^\\s$', '\ufeff', true],
  ['^\\s$', '\u00a0', true],
  ['^.$', '\u2028', false],
  ['^.$', '\u{1f600}', true],
  ['\\bto\\b', 'go to it', true],
  ['^(?!foo)[a-z]+$', 'bar', true],
  ['^(?!foo)[a-z]+$', 'fool', false],
  ['^(?=.{2,3}$)(?=.*\\d)\\w+$', 'a1', true],
  ['^(?=.{2,3}$)(?=.*\\d)\\w+$', 'ab', false],
  ['^\\p{Lu}\\p{L}*$', '\u00c9t\u00e9', true],
  ['^[\\w-.]+$', 'a-b.c', true],
  ['^a{0,2500}$', 'a'.repeat(2500), true],
  ['^a{0,2500}$', 'a'.repeat(2501), false],
  ['[]', 'a', false],
  ['[^]', 'a', true],
  ['(a)\\1', 'aa', null],
  ['(?<=a)b', 'ab', null],
  ['a(?=b)', 'ab', null],
  ['(?i)a', 'A', null],
  ['\\Aabc\\Z', 'abc', null],
  ['[[:alpha:]]', 'a', null],
  ['\\p{Script=Greek}', '\u03b1', null],
  ['(', '', null],
  ['(((a{50}){50}){50}){50}', 'a', null],
];

describe('matchesPattern', () => {
  it.each(table)('%s in %j: %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  it('takes time linear in the text for expressions that explode elsewhere', () => {
    expect(matchesPattern('^(a+)+$', `${'a'.repeat(50_000)}!`)).toBe(false);
  });
});

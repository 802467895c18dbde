import { describe, expect, it } from 'vitest';
import { findText } from './texts';
import type { TextConstraint } from './texts';

const any: TextConstraint = {
  minLength: 0,
  maxLength: null,
  patterns: [],
  formats: [],
};
const pattern = (...patterns: string[]): TextConstraint => ({
  ...any,
  patterns,
});
const format = (...formats: string[]): TextConstraint => ({ ...any, formats });
const length = (minLength: number, maxLength: number | null) => ({
  ...any,
  minLength,
  maxLength,
});

describe('findText', () => {
  it.each<[string, TextConstraint, readonly TextConstraint[], unknown]>([
    ['any text', any, [], 'text'],
    ['nothing is left of everything', any, [any], null],
    ['too long for the other', any, [length(0, 3)], 'text'],
    ['just too long', length(0, 10), [length(0, 9)], 'aaaaaaaaaa'],
    ['within longer', length(0, 65_535), [length(0, 65_536)], null],
    ['between lengths', length(2, 4), [length(0, 2), length(4, null)], 'EUR'],
    ['lengths that exclude all', length(3, 2), [], null],
    ['a pattern', pattern('^[A-Z]{3}$'), [], 'EUR'],
    ['an unusual pattern', pattern('^INV-[0-9]{4}$'), [], 'INV-0000'],
    [
      'pattern within pattern',
      pattern('^[a-c]+$'),
      [pattern('^[a-z]+$')],
      null,
    ],
    ['pattern not within', pattern('^[a-z]+$'), [pattern('^[a-c]+$')], 'text'],
    ['anchors matter', pattern('b'), [pattern('^b')], 'ab'],
    ['same language', pattern('^(a|b)*$'), [pattern('^[ab]*$')], null],
    [
      'pattern and length',
      { ...pattern('^a*$'), maxLength: 4 },
      [pattern('^a{0,4}$')],
      null,
    ],
    [
      'pattern against long length',
      { ...pattern('^a+$'), maxLength: 65_535 },
      [{ ...pattern('^[ab]+$'), maxLength: 65_535 }],
      null,
    ],
    ['contradicting patterns', pattern('^a+$', '^b+$'), [], null],
    [
      'a union covers',
      pattern('^[ab]$'),
      [pattern('^a$'), pattern('^b$')],
      null,
    ],
    ['lookahead', pattern('^(?!a)[ab]$'), [], 'b'],
    ['lookahead covers', pattern('^(?!a)[ab]$'), [pattern('^b$')], null],
    ['word edges', pattern('\\bcat\\b'), [pattern('^cat$')], 'cat-'],
    ['date', format('date'), [], '2024-01-31'],
    [
      'date within pattern',
      format('date'),
      [pattern('^\\d{4}-\\d{2}-\\d{2}$')],
      null,
    ],
    [
      'not a date',
      pattern('^\\d{4}-\\d{2}-\\d{2}$'),
      [format('date')],
      '0000-00-00',
    ],
    [
      'uuid not within ipv4',
      format('uuid'),
      [format('ipv4')],
      '123e4567-e89b-42d3-a456-426614174000',
    ],
    ['ipv4 within hostname', format('ipv4'), [format('hostname')], null],
    ['unknown formats say nothing', any, [format('money')], null],
    [
      'no code points are lost',
      pattern('^.$'),
      [pattern('^[\\u{0}-\\u{ffff}]$')],
      '\u{10000}',
    ],
    ['opaque but shared', pattern('(a)\\1'), [pattern('(a)\\1')], null],
  ])('%s', (_title, wanted, refused, expected) => {
    expect(findText(wanted, refused)).toEqual(
      expected === null ? { kind: 'none' } : { kind: 'found', text: expected },
    );
  });

  it.each<[TextConstraint, readonly TextConstraint[]]>([
    [pattern('(a)\\1'), []],
    [format('iri'), [format('uri')]],
    [pattern('^(?:[a-z]{1,900}-){1,900}$'), [pattern('^x')]],
  ])('is unknown for what cannot be compared', (wanted, refused) => {
    expect(findText(wanted, refused)).toMatchObject({ kind: 'unknown' });
  });
});

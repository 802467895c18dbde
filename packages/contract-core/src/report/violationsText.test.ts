import { describe, expect, it } from 'vitest';
import type { Severity } from '../model';
import type { Standing } from '../governance';
import {
  standingInWords,
  styleNotesInWords,
  violationsInWords,
} from './violationsText';

function many(
  found: number,
  severity: Severity,
  standing: Standing,
  code = 'int-text-bounded',
) {
  return Array.from({ length: found }, () => ({ code, severity, standing }));
}

describe('what a change is told about rules', () => {
  it.each([
    ['nothing', [], ''],
    ['one that is new', many(1, 'error', 'added'), '1 new rule violation'],
    [
      'one that the base had',
      many(1, 'warn', 'touched'),
      '1 rule violation stands in what you touched',
    ],
    [
      'each standing',
      [
        ...many(2, 'error', 'added'),
        ...many(3, 'warn', 'touched'),
        ...many(1, 'error', 'known'),
      ],
      '2 new rule violations, 3 that stand in what you touched and 1 that stood before',
    ],
    ['notes on style, which are no work', many(161, 'info', 'touched'), ''],
  ] as const)('%s', (_, diagnostics, words) => {
    expect(violationsInWords(diagnostics)).toBe(words);
  });

  it.each([
    ['nothing', many(3, 'error', 'added'), ''],
    [
      'a note that is new',
      many(1, 'info', 'added'),
      '1 style note, new (int-text-bounded 1)',
    ],
    [
      'a vendor text whose notes all stood before, in one line',
      [
        ...many(90, 'info', 'touched'),
        ...many(50, 'info', 'touched', 'int-enum-described'),
        ...many(11, 'info', 'touched', 'int-date-format'),
        ...many(9, 'info', 'touched', 'int-money-precise'),
        ...many(1, 'info', 'touched', 'int-path-kebab-case'),
      ],
      '161 style notes, none of them new (int-text-bounded 90, int-enum-described 50, int-date-format 11 and 2 other rules)',
    ],
    [
      'some that are new',
      [...many(2, 'info', 'added'), ...many(1, 'info', 'known')],
      '3 style notes, 2 of them new (int-text-bounded 3)',
    ],
  ] as const)('%s', (_, diagnostics, words) => {
    expect(styleNotesInWords(diagnostics)).toBe(words);
  });

  it('says of each what the base had, and of what is new nothing', () => {
    expect(
      (['added', 'touched', 'known'] as const).map(one => standingInWords(one)),
    ).toEqual(['', 'stands in what you touched', 'stood before']);
  });
});

import { describe, expect, it } from 'vitest';
import { convertDate } from './transformDate';

describe('a date transform by pattern', () => {
  // A hyphen between fields broke the expression that reads them.
  it.each([
    ['yyyy-MM-dd', 'yyyyMMdd', '2026-12-01', '20261201'],
    ['yyyyMMdd', 'yyyy-MM-dd', '20261201', '2026-12-01'],
    ['dd.MM.yyyy', 'iso-date', '01.12.2026', '2026-12-01'],
    [
      'yyyy/MM/dd HH:mm',
      'iso-date-time',
      '2026/12/01 08:30',
      '2026-12-01T08:30:00Z',
    ],
    [
      "yyyy-MM-dd'T'HH:mm:ssXXX",
      'iso-date',
      '2026-12-01T08:00:00+01:00',
      '2026-12-01',
    ],
    ['[yyyy] (MM)', 'yyyy-MM', '[2026] (12)', '2026-12'],
  ])('reads %s and writes %s', (from, to, value, written) => {
    expect(convertDate({ kind: 'date', from, to }, value)).toMatchObject({
      value: written,
    });
  });
});

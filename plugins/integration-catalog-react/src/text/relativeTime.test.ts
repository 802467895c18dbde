import { expect, it } from 'vitest';
import { relativeDay, relativeTime } from './relativeTime';

const now = new Date('2026-11-21T12:00:00Z');

it.each([
  ['2026-11-21T11:59:30Z', 'just now'],
  ['2026-11-21T11:48:00Z', '12 minutes ago'],
  ['2026-11-20T12:00:00Z', 'yesterday'],
  ['2026-11-07T12:00:00Z', '2 weeks ago'],
  ['2027-02-19T12:00:00Z', 'in 3 months'],
])('%s is %s', (at, words) => {
  expect(relativeTime(new Date(at), now)).toBe(words);
});

it.each([
  ['2026-11-21', 'today'],
  ['2026-11-14', '7 days ago'],
  ['2026-12-03', 'in 12 days'],
  ['2027-06-01', 'in 6 months'],
  ['2029-11-21', 'in 3 years'],
])('the day %s is %s', (date, words) => {
  expect(relativeDay(date, now)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { saysNo, saysNothing } from './emptyWords';

describe('an answer that is none', () => {
  it.each([
    '',
    '  ',
    'None',
    'none.',
    'N/A',
    'n/a',
    'TBD',
    'to be decided',
    '-',
    '???',
    'Unknown!',
  ])('says nothing: "%s"', text => expect(saysNothing(text)).toBe(true));

  it.each([
    'None; a refused line waits on the work queue.',
    'Nothing personal is carried.',
    'Once, after a second.',
    'Not possible, because the table has no history.',
  ])('says something: "%s"', text => expect(saysNothing(text)).toBe(false));
});

describe('an answer that is a plain no', () => {
  it.each(['None across the two systems.', 'No id.', 'Not yet', 'unknown', ''])(
    'says no: "%s"',
    text => expect(saysNo(text)).toBe(true),
  );

  it.each([
    'No. of the order in X-Correlation-Id',
    'Notice number',
    'Order number',
  ])('says something: "%s"', text => expect(saysNo(text)).toBe(false));
});

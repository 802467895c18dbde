import { describe, expect, it } from 'vitest';
import { waiverSample } from '../../testing/waiverSample';
import { isExpired, isInForce, waiverState } from './waiverState';

const waiver = waiverSample({ start: '2026-11-10', expiry: '2026-11-20' });
const matching = { now: true, ever: true };

describe('the clock of a waiver', () => {
  it.each([
    ['2026-11-09', 'upcoming', false, false],
    ['2026-11-10', 'active', true, false],
    ['2026-11-20', 'active', true, false],
    ['2026-11-21', 'expired', false, true],
    ['2027-11-10', 'expired', false, true],
  ] as const)('on %s it is %s', (day, state, inForce, expired) => {
    expect({
      state: waiverState(waiver, day, matching),
      inForce: isInForce(waiver, day),
      expired: isExpired(waiver, day),
    }).toEqual({ state, inForce, expired });
  });

  it('lasts one day where start and expiry are the same', () => {
    const day = waiverSample({ start: '2026-11-10', expiry: '2026-11-10' });
    expect(
      ['2026-11-09', '2026-11-10', '2026-11-11'].map(date =>
        waiverState(day, date, matching),
      ),
    ).toEqual(['upcoming', 'active', 'expired']);
  });
});

describe('waiverState', () => {
  it('tells what never matched from what is gone', () => {
    expect(
      [
        { now: true, ever: true },
        { now: false, ever: true },
        { now: false, ever: false },
      ].map(matches => waiverState(waiver, '2026-11-15', matches)),
    ).toEqual(['active', 'stale', 'orphaned']);
  });

  it('permits nothing without an approver, except for a baseline', () => {
    const nobody = waiverSample({ approvers: [] });
    const baseline = waiverSample({ approvers: [], source: 'baseline' });
    expect(waiverState(nobody, '2026-11-15', matching)).toBe('requested');
    expect(isInForce(nobody, '2026-11-15')).toBe(false);
    expect(waiverState(baseline, '2026-11-15', matching)).toBe('active');
  });

  it.each(['requested', 'rejected', 'withdrawn'] as const)(
    'stays %s whatever the day',
    decision => {
      const other = { ...waiver, decision };
      expect(
        ['2026-11-09', '2026-11-15', '2026-11-21'].map(day =>
          waiverState(other, day, matching),
        ),
      ).toEqual([decision, decision, decision]);
    },
  );
});

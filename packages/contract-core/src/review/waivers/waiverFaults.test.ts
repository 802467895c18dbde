import { describe, expect, it } from 'vitest';
import type { Waiver } from './waiver';
import { waiverFaults } from './waiverFaults';
import type { WaiverDraft } from './waiverFaults';
import type { WaiverPolicy } from './waiverPolicy';
import { renewalsOf } from './waiverRenewals';
import { waiverSample } from '../../testing/waiverSample';

const policy: WaiverPolicy = {
  longestDays: { error: 90, warn: 180, info: 365 },
  mostRenewals: 2,
  approvers: ['group:default/integration-architects'],
  never: ['fin-*', 'int-no-http-server'],
  controlRequired: ['sec-*'],
};

const draft: WaiverDraft = {
  covers: { rule: 'int-owner-present' },
  scope: { target: 'api:default/orders' },
  reason: 'The owner is named in January.',
  owner: 'group:default/sales',
  requestedBy: 'user:default/dev',
  start: '2026-11-21',
  expiry: '2026-12-21',
  ticket: '',
  compensatingControl: '',
  renews: null,
};

function faults(
  change: Partial<WaiverDraft>,
  terms: {
    readonly severity?: 'error' | 'warn' | 'info';
    readonly history?: readonly Waiver[];
  } = {},
) {
  return waiverFaults(
    { ...draft, ...change },
    { policy, severity: 'error', history: [], day: '2026-11-21', ...terms },
  ).map(({ member, message }) => `${member}: ${message}`);
}

describe('waiverFaults', () => {
  it('finds nothing wrong with a waiver that fits', () => {
    expect(faults({})).toEqual([]);
  });

  it('says everything that is missing at once', () => {
    expect(faults({ covers: { rule: '*' }, reason: ' ', owner: '' })).toEqual([
      'covers: A waiver names one rule by its id, without a wildcard.',
      'reason: Say why the finding may stay for a while.',
      'owner: Name the owner, who sees to it that the finding goes away, as a group or user such as group:default/finance-control.',
    ]);
  });

  it.each([
    [
      { start: 'today' },
      ['start: The start must be a day such as 2026-11-30.'],
    ],
    [
      { expiry: '2026-02-30' },
      ['expiry: The expiry must be a day such as 2026-11-30.'],
    ],
    [
      { expiry: '2026-12-01T00:00:00Z' },
      ['expiry: The expiry must be a day such as 2026-11-30.'],
    ],
    [
      { start: '2026-12-22' },
      ['expiry: The expiry 2026-12-21 is before the start 2026-12-22.'],
    ],
    [
      { start: '2026-10-01', expiry: '2026-11-20' },
      ['expiry: The expiry 2026-11-20 has gone by; it is 2026-11-21.'],
    ],
    [{ start: '2026-11-21', expiry: '2026-11-21' }, []],
  ])('judges the days of %o', (days, expected) => {
    expect(faults(days)).toEqual(expected);
  });

  it.each([
    ['error', '2027-02-18', '2027-02-19', 90, 91],
    ['warn', '2027-05-19', '2027-05-20', 180, 181],
    ['info', '2027-11-20', '2027-11-21', 365, 366],
  ] as const)(
    'bounds the term of %s findings',
    (severity, last, tooLate, longest, days) => {
      expect(faults({ expiry: last }, { severity })).toEqual([]);
      expect(faults({ expiry: tooLate }, { severity })).toEqual([
        `expiry: From 2026-11-21 to ${tooLate} are ${days} days; a waiver of a finding of severity ${severity} lasts at most ${longest}.`,
      ]);
    },
  );

  it('refuses rules that nobody may waive', () => {
    expect(faults({ covers: { rule: 'fin-posting-idempotent' } })).toEqual([
      'covers: The governance policy lets nobody waive fin-posting-idempotent.',
    ]);
    expect(faults({ covers: { rule: 'waiver-expired' } })).toEqual([
      'covers: waiver-expired is a rule about waivers, which none can permit.',
    ]);
  });

  it('asks for a ticket and a control where the policy does', () => {
    const covers = { rule: 'sec-scope-per-operation' };
    expect(faults({ covers })).toEqual([
      'ticket: A waiver of sec-scope-per-operation must name a ticket.',
      'compensatingControl: A waiver of sec-scope-per-operation must name a compensating control.',
    ]);
    expect(
      faults({
        covers,
        ticket: 'SEC-7',
        compensatingControl: 'The gateway checks the scope.',
      }),
    ).toEqual([]);
  });
});

describe('renewals', () => {
  const first = waiverSample({ id: 'W-1', expiry: '2026-11-20' });
  const second = waiverSample({
    id: 'W-2',
    start: '2026-11-21',
    expiry: '2026-12-20',
    renews: 'W-1',
    renewals: 1,
  });
  const third = waiverSample({
    id: 'W-3',
    start: '2026-12-21',
    expiry: '2027-01-20',
    renews: 'W-2',
    renewals: 2,
  });

  it('are counted along the chain and end at the limit', () => {
    expect(renewalsOf(draft, [])).toBe(0);
    expect(renewalsOf(draft, [first])).toBe(1);
    expect(renewalsOf(draft, [first, second])).toBe(2);
    expect(faults({ renews: 'W-2' }, { history: [first, second] })).toEqual([]);
    expect(
      faults({ renews: 'W-3' }, { history: [third, first, second] }),
    ).toEqual([
      'renews: This would be renewal 3; after 2 the finding must be mended.',
    ]);
  });

  it('cannot be avoided by asking anew, wider, narrower or after a withdrawal', () => {
    const expected = [
      'renews: W-1 permitted the same until 2026-11-20; renew it, so that renewals are counted.',
    ];
    const withdrawn = { ...first, decision: 'withdrawn' as const };
    expect(faults({}, { history: [first] })).toEqual(expected);
    expect(faults({}, { history: [withdrawn] })).toEqual(expected);
    expect(faults({ scope: {} }, { history: [first] })).toEqual(expected);
    expect(
      faults(
        {
          covers: { rule: 'int-owner-present', fingerprint: 'f1' },
          scope: { target: 'api:default/orders', operation: 'GET /orders' },
        },
        { history: [first] },
      ),
    ).toEqual(expected);
  });

  it('are not asked for elsewhere, nor after a request that nobody approved', () => {
    const elsewhere = { scope: { target: 'api:default/invoices' } };
    const requested = waiverSample({ decision: 'requested', approvers: [] });
    expect(faults(elsewhere, { history: [first] })).toEqual([]);
    expect(faults({}, { history: [requested] })).toEqual([]);
    expect(
      faults({ ...elsewhere, renews: 'W-1' }, { history: [first] }),
    ).toEqual([
      'renews: W-1 is no approved waiver of the same rule and place, so it cannot be renewed.',
    ]);
  });
});

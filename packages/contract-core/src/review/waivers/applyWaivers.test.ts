import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyWaivers } from './applyWaivers';
import type { WaivableFinding } from './waivableFinding';
import type { Waiver } from './waiver';
import { waiverSample } from '../../testing/waiverSample';

const orders = 'api:default/orders';

function finding(overrides: Partial<WaivableFinding> = {}): WaivableFinding {
  return {
    ruleId: 'int-owner-present',
    fingerprint: 'f1',
    target: orders,
    ...overrides,
  };
}

/** Fingerprint and waivers of each finding; state and counts of each waiver. */
function apply(
  findings: readonly WaivableFinding[],
  waivers: readonly Waiver[],
  terms: Partial<Parameters<typeof applyWaivers>[2]> = {},
) {
  const applied = applyWaivers(findings, waivers, {
    day: '2026-11-21',
    ...terms,
  });
  return {
    findings: applied.findings.map(entry => [
      entry.finding.fingerprint,
      ...entry.waivers.map(waiver => waiver.id),
    ]),
    waivers: applied.uses.map(({ waiver, state, permits, counting }) => [
      waiver.id,
      state,
      permits.length,
      counting.length,
    ]),
  };
}

describe('applyWaivers', () => {
  it('permits what rule, fingerprint and target say, and nothing beside', () => {
    expect(
      apply(
        [
          finding(),
          finding({ fingerprint: 'f2' }),
          finding({ target: 'api:default/invoices', fingerprint: 'f3' }),
          finding({ ruleId: 'int-no-http-server', fingerprint: 'f1' }),
        ],
        [
          waiverSample({
            covers: { rule: 'int-owner-present', fingerprint: 'f1' },
          }),
        ],
      ),
    ).toEqual({
      findings: [['f1', 'W-1'], ['f2'], ['f3'], ['f1']],
      waivers: [['W-1', 'active', 1, 0]],
    });
  });

  it('permits the findings of a rule everywhere where no target is written', () => {
    expect(
      apply(
        [finding(), finding({ target: 'api:default/invoices' })],
        [waiverSample({ scope: {} })],
      ),
    ).toEqual({
      findings: [
        ['f1', 'W-1'],
        ['f1', 'W-1'],
      ],
      waivers: [['W-1', 'active', 2, 0]],
    });
  });

  it('blocks again on the day after the expiry, and says by which waiver', () => {
    const waiver = waiverSample({ expiry: '2026-11-20' });
    expect(apply([finding()], [waiver], { day: '2026-11-20' })).toEqual({
      findings: [['f1', 'W-1']],
      waivers: [['W-1', 'active', 1, 0]],
    });
    expect(apply([finding()], [waiver], { day: '2026-11-21' })).toEqual({
      findings: [['f1']],
      waivers: [['W-1', 'expired', 0, 1]],
    });
  });

  it('leaves an expired waiver alone where its renewal permits the same', () => {
    expect(
      apply(
        [finding()],
        [
          waiverSample({ id: 'W-1', expiry: '2026-11-20' }),
          waiverSample({
            id: 'W-2',
            start: '2026-11-21',
            renews: 'W-1',
            renewals: 1,
          }),
        ],
      ),
    ).toEqual({
      findings: [['f1', 'W-2']],
      waivers: [
        ['W-1', 'expired', 0, 0],
        ['W-2', 'active', 1, 0],
      ],
    });
  });

  it('asks for permission at each operation and for each consumer', () => {
    const shown = finding({
      operations: ['GET /orders', 'POST /orders'],
      consumers: ['integration:default/billing'],
    });
    const get = waiverSample({
      id: 'W-1',
      scope: { operation: 'GET /orders' },
    });
    const post = waiverSample({
      id: 'W-2',
      scope: {
        operation: 'POST /orders',
        consumer: 'integration:default/billing',
      },
    });
    expect(apply([shown], [get]).findings).toEqual([['f1']]);
    expect(apply([shown], [get]).waivers).toEqual([['W-1', 'active', 0, 0]]);
    expect(apply([shown], [get, post]).findings).toEqual([
      ['f1', 'W-1', 'W-2'],
    ]);
    const hitsMore = {
      ...shown,
      consumers: ['integration:default/billing', 'integration:default/tax'],
    };
    expect(apply([hitsMore], [get, post]).findings).toEqual([['f1']]);
  });

  it('permits nothing in an environment that is not the one judged', () => {
    const sandbox = waiverSample({ scope: { environment: 'sandbox' } });
    expect(
      [null, 'production', 'sandbox'].map(
        environment => apply([finding()], [sandbox], { environment }).findings,
      ),
    ).toEqual([[['f1']], [['f1']], [['f1', 'W-1']]]);
  });

  it('permits no more than it was given for', () => {
    const one = waiverSample({
      covers: { rule: 'int-owner-present', fingerprint: 'f1', most: 1 },
    });
    expect(apply([finding(), finding()], [one])).toEqual({
      findings: [['f1', 'W-1'], ['f1']],
      waivers: [['W-1', 'active', 1, 0]],
    });
  });

  it('tells stale from orphaned by what matched before', () => {
    expect(
      apply([], [waiverSample({ id: 'W-1' }), waiverSample({ id: 'W-2' })], {
        matchedBefore: new Set(['W-2']),
      }).waivers,
    ).toEqual([
      ['W-1', 'orphaned', 0, 0],
      ['W-2', 'stale', 0, 0],
    ]);
  });
});

const anyDay = fc
  .integer({ min: 1, max: 28 })
  .map(day => `2026-11-${String(day).padStart(2, '0')}`);

const anyWaiver = fc
  .record({
    days: fc.tuple(anyDay, anyDay).map(days => [...days].sort()),
    decision: fc.constantFrom(
      'requested' as const,
      'approved' as const,
      'rejected' as const,
      'withdrawn' as const,
    ),
    fingerprint: fc.constantFrom('f1', 'f2', undefined),
    operation: fc.constantFrom('GET /a', undefined),
    most: fc.constantFrom(1, undefined),
  })
  .map(
    ({
      days: [start = '', expiry = ''],
      decision,
      fingerprint,
      operation,
      most,
    }) =>
      waiverSample({
        start,
        expiry,
        decision,
        covers: { rule: 'int-owner-present', fingerprint, most },
        scope: { operation },
      }),
  );

const anyFinding = fc.record({
  ruleId: fc.constant('int-owner-present'),
  fingerprint: fc.constantFrom('f1', 'f2'),
  target: fc.constant(orders),
  operations: fc.subarray(['GET /a', 'GET /b']),
});

describe('whatever the waivers are', () => {
  it('no finding is permitted by one that is not approved or not in force', () => {
    fc.assert(
      fc.property(
        fc.array(anyWaiver, { maxLength: 5 }),
        fc.array(anyFinding, { maxLength: 5 }),
        anyDay,
        (drawn, findings, day) => {
          const waivers = drawn.map((waiver, index) => ({
            ...waiver,
            id: `W-${index}`,
          }));
          const applied = applyWaivers(findings, waivers, { day });
          for (const { waivers: permitting } of applied.findings) {
            for (const waiver of permitting) {
              expect(waiver.decision).toBe('approved');
              expect(waiver.start <= day && day <= waiver.expiry).toBe(true);
            }
          }
          for (const use of applied.uses) {
            expect(use.permits.length).toBeLessThanOrEqual(
              use.waiver.covers.most ?? Infinity,
            );
            if (use.permits.length > 0) expect(use.state).toBe('active');
            if (use.counting.length > 0) expect(use.state).toBe('expired');
          }
        },
      ),
    );
  });

  it('the order in which they come changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anyWaiver, { maxLength: 5 }),
        fc.array(anyFinding, { maxLength: 5 }),
        anyDay,
        (drawn, findings, day) => {
          const waivers = drawn.map((waiver, index) => ({
            ...waiver,
            id: `W-${index}`,
          }));
          expect(apply(findings, [...waivers].reverse(), { day })).toEqual(
            apply(findings, waivers, { day }),
          );
        },
      ),
    );
  });
});

import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import { appendAudit, type AuditEvent } from '../audit';
import {
  findWaiver,
  listWaiverEvents,
  listWaivers,
  markMatched,
  moveWaiver,
  storeWaiver,
  type StoredWaiver,
  type WaiverEvent,
} from './waiverStore';

const first = '11111111-1111-4111-8111-111111111111';
const second = '22222222-2222-4222-8222-222222222222';

const waiver = (id: string, more: Partial<StoredWaiver>): StoredWaiver => ({
  id,
  source: 'portal',
  covers: { rule: 'int-owner-present' },
  scope: {},
  reason: 'The vendor mends it in March.',
  owner: 'group:default/finance',
  requestedBy: 'user:default/tom',
  requestedAt: '2026-11-20T10:00:00.000Z',
  approvers: [],
  start: '2026-11-20',
  expiry: '2027-01-31',
  ticket: 'FIN-12',
  compensatingControl: 'Weekly reconciliation.',
  renews: null,
  renewals: 0,
  severity: 'error',
  decision: 'requested',
  lastMatchedOn: null,
  ...more,
});

const event = (
  id: string,
  waiverId: string,
  action: WaiverEvent['action'],
): WaiverEvent => ({
  id: `${id}0000000-0000-4000-8000-000000000000`,
  waiver: waiverId,
  action,
  by: action === 'requested' ? 'user:default/tom' : 'user:default/ana',
  groups: ['group:default/architects'],
  reason: `${action} for a reason`,
  at: '2026-11-20T10:00:00.000Z',
});

/** The audit entry that an event has to have; gives its sequence. */
async function record(
  transaction: Knex.Transaction,
  { at, by, action, waiver: subject }: WaiverEvent,
  detail: AuditEvent['detail'],
): Promise<number> {
  const [sequence = 0] = await appendAudit(transaction, [
    { at, actor: by, action: `waiver.${action}`, subject, detail },
  ]);
  return sequence;
}

describeOnDatabases('waivers', on => {
  const store = (stored: StoredWaiver, asked: WaiverEvent) =>
    inTransaction(on.knex, async transaction => {
      const { covers, scope, start, expiry } = stored;
      const detail = { covers, scope, start, expiry };
      const sequence = await record(transaction, asked, detail);
      await storeWaiver(transaction, stored, asked, sequence);
    });
  const move = (
    from: StoredWaiver['decision'],
    done: WaiverEvent,
    replica = on.knex,
  ) =>
    inTransaction(replica, async transaction => {
      const { groups } = done;
      const sequence = await record(transaction, done, { groups });
      return moveWaiver(transaction, from, done, sequence);
    });

  test('come back as they were stored, oldest request first', async () => {
    const whole = waiver(second, {
      covers: { rule: 'operation-removed', fingerprint: 'f1', most: 2 },
      fingerprintVersion: 1,
      scope: {
        target: 'api:default/ledger',
        operation: 'GET /Employees',
        consumer: 'integration:default/expense-sync',
        environment: 'production',
      },
      requestedAt: '2026-11-21T10:00:00.000Z',
      renews: first,
      renewals: 1,
      lastMatchedOn: '2026-11-21',
    });
    await store(whole, event('b', second, 'requested'));
    await store(waiver(first, {}), event('a', first, 'requested'));
    expect(await listWaivers(on.knex)).toEqual([waiver(first, {}), whole]);
    expect(await findWaiver(on.knex, second)).toEqual(whole);
    expect(
      await findWaiver(on.knex, '33333333-3333-4333-8333-333333333333'),
    ).toBe(null);
  });

  test('an approval names its approver; every event stays', async () => {
    await store(waiver(first, {}), event('a', first, 'requested'));
    expect(await move('requested', event('b', first, 'approved'))).toBe(true);
    expect(await move('approved', event('c', first, 'withdrawn'))).toBe(true);
    expect(await findWaiver(on.knex, first)).toEqual(
      waiver(first, {
        decision: 'withdrawn',
        approvers: [
          {
            person: 'user:default/ana',
            groups: ['group:default/architects'],
          },
        ],
      }),
    );
    expect(await listWaiverEvents(on.knex, first)).toEqual([
      event('a', first, 'requested'),
      event('b', first, 'approved'),
      event('c', first, 'withdrawn'),
    ]);
  });

  test('of two people who decide at once, one does', async () => {
    await store(waiver(first, {}), event('a', first, 'requested'));
    const replica = on.connectAgain();
    const moved = await Promise.all([
      move('requested', event('b', first, 'approved')),
      move('requested', event('c', first, 'rejected'), replica),
    ]);
    expect([...moved].sort()).toEqual([false, true]);
    expect((await listWaiverEvents(on.knex, first)).length).toBe(2);
  });

  test('the day of the last match only moves forward', async () => {
    await store(waiver(first, {}), event('a', first, 'requested'));
    await store(waiver(second, {}), event('b', second, 'requested'));
    await markMatched(on.knex, [first], '2026-11-22');
    await markMatched(on.knex, [first], '2026-11-21');
    expect(
      (await listWaivers(on.knex)).map(({ id, lastMatchedOn }) => [
        id,
        lastMatchedOn,
      ]),
    ).toEqual([
      [first, '2026-11-22'],
      [second, null],
    ]);
  });
});

import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import { appendAudit, listAuditEntries, verifyChain, type AuditEvent } from '.';

const event = (subject: string): AuditEvent => ({
  at: '2026-11-20T10:00:00.000Z',
  actor: 'user:default/ana.ruiz',
  action: 'decision.approve',
  subject,
  detail: { reason: 'agreed', fingerprints: ['b', 'a'] },
});

const append = (knex: Knex, ...events: AuditEvent[]) =>
  inTransaction(knex, transaction => appendAudit(transaction, events));

const everything = { limit: 1000, before: null };

describeOnDatabases('the audit chain', on => {
  test('is empty and intact at first', async () => {
    expect(await verifyChain(on.knex)).toMatchObject({
      intact: true,
      entries: 0,
      firstBroken: null,
    });
  });

  test('keeps what is appended, in order, each hash over the one before', async () => {
    await append(on.knex, event('first'), event('second'));
    await append(on.knex, event('third'));
    expect(await listAuditEntries(on.knex, everything)).toMatchInlineSnapshot(`
      [
        {
          "action": "decision.approve",
          "actor": "user:default/ana.ruiz",
          "at": "2026-11-20T10:00:00.000Z",
          "detail": {
            "fingerprints": [
              "b",
              "a",
            ],
            "reason": "agreed",
          },
          "hash": "sha256:f6247bfa045293357c9ef4501f666677397db5da0415e7e4575722efbf04eff4",
          "sequence": 3,
          "subject": "third",
        },
        {
          "action": "decision.approve",
          "actor": "user:default/ana.ruiz",
          "at": "2026-11-20T10:00:00.000Z",
          "detail": {
            "fingerprints": [
              "b",
              "a",
            ],
            "reason": "agreed",
          },
          "hash": "sha256:57436ca6aa9c5cacf47aebd31f348cf4c50428b64fe8a65b3f0f7ae58d2a3147",
          "sequence": 2,
          "subject": "second",
        },
        {
          "action": "decision.approve",
          "actor": "user:default/ana.ruiz",
          "at": "2026-11-20T10:00:00.000Z",
          "detail": {
            "fingerprints": [
              "b",
              "a",
            ],
            "reason": "agreed",
          },
          "hash": "sha256:0cad103fef69384336e2ebe06dd30f3db5c3576762fbf5ed941da708df78b706",
          "sequence": 1,
          "subject": "first",
        },
      ]
    `);
    expect(await verifyChain(on.knex)).toMatchObject({
      intact: true,
      entries: 3,
      firstBroken: null,
    });
  });

  test('pages backwards', async () => {
    await append(on.knex, event('first'), event('second'), event('third'));
    const page = await listAuditEntries(on.knex, { limit: 1, before: 3 });
    expect(page.map(entry => [entry.sequence, entry.subject])).toEqual([
      [2, 'second'],
    ]);
  });

  test('forgets an entry whose transaction is rolled back', async () => {
    await append(on.knex, event('first'));
    await expect(
      on.knex.transaction(async transaction => {
        await appendAudit(transaction, [event('second')]);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await append(on.knex, event('third'));
    const entries = await listAuditEntries(on.knex, everything);
    expect(entries.map(entry => entry.subject)).toEqual(['third', 'first']);
    expect((await verifyChain(on.knex)).intact).toBe(true);
  });

  test('does not fork when replicas append at the same time', async () => {
    const replica = on.connectAgain();
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        append(index % 2 ? on.knex : replica, event(String(index))),
      ),
    );
    expect(await verifyChain(on.knex)).toMatchObject({
      intact: true,
      entries: 40,
      firstBroken: null,
    });
  });

  test.each<[string, (knex: Knex) => Promise<unknown>, number]>([
    [
      'an edited reason',
      knex =>
        knex('audit_entries')
          .where({ sequence: 2 })
          .update({ detail: '{"reason":"never said"}' }),
      2,
    ],
    [
      'another person',
      knex =>
        knex('audit_entries')
          .where({ sequence: 1 })
          .update({ actor: 'user:default/tom.okafor' }),
      1,
    ],
    [
      'a removed entry',
      knex => knex('audit_entries').where({ sequence: 2 }).delete(),
      2,
    ],
    [
      'a cut tail',
      knex => knex('audit_entries').where({ sequence: 3 }).delete(),
      3,
    ],
    [
      'an entry slipped in behind the head',
      async knex => {
        const last = await knex('audit_entries').where({ sequence: 3 }).first();
        await knex('audit_entries').insert({
          ...last,
          sequence: 4,
          previous_hash: last.hash,
          hash: `${last.hash.slice(0, -1)}x`,
        });
      },
      4,
    ],
  ])('shows %s', async (_name, tamper, firstBroken) => {
    await append(on.knex, event('first'), event('second'), event('third'));
    await tamper(on.knex);
    expect(await verifyChain(on.knex)).toMatchObject({
      intact: false,
      entries: 3,
      firstBroken,
    });
  });
});

import { randomUUID } from 'node:crypto';
import { compareSubjects } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  countOpenByContract,
  findChangeRequest,
  listChangeRequests,
  findStandingOfBranch,
  saveChangeRequest,
  type RequestSubject,
  type StoredChangeRequest,
} from './changeRequestStore';

function subject(more: Partial<RequestSubject> = {}): RequestSubject {
  return {
    kind: 'contract',
    id: 'invoices',
    ref: 'api:default/invoices',
    title: 'Invoices',
    file: 'contracts/vendor/invoices.yaml',
    owner: 'group:default/finance',
    status: 'open',
    baseDigest: `sha256:${'a'.repeat(64)}`,
    revisionDigest: `sha256:${'b'.repeat(64)}`,
    fingerprints: ['f1', 'f2'],
    summary: { error: 2, warn: 0, info: 0, undecided: 0 },
    consumersHit: 1,
    sentence: 'Undecided: 2 breaking changes in invoices.',
    checkRun: '11111111-1111-4111-8111-000000000001',
    usedDecisions: [],
    ...more,
  };
}

const payments = subject({ id: 'payments', ref: 'api:default/payments' });

function request(more: Partial<StoredChangeRequest> = {}): StoredChangeRequest {
  return {
    id: randomUUID(),
    repository: 'interlock',
    branch: 'xero-13',
    status: 'open',
    headCommit: 'c0ffee1',
    subjects: [subject()],
    summary: { error: 2, warn: 0, info: 0, undecided: 0 },
    consumersHit: 1,
    authors: { users: ['user:default/tom.okafor'], unmatched: ['a@b.c'] },
    requesters: [],
    keptBy: 'service:ci',
    sentence: 'Undecided: 2 breaking changes touch 1 of 1 declared consumer.',
    checkRun: randomUUID(),
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    ...more,
  };
}

describeOnDatabases('change requests', on => {
  const save = (stored: StoredChangeRequest) =>
    inTransaction(on.knex, transaction =>
      saveChangeRequest(transaction, stored),
    );

  test('are read back whole and updated in place', async () => {
    const stored = request();
    await save(stored);
    expect(await findChangeRequest(on.knex, stored.id)).toEqual(stored);
    const approved: StoredChangeRequest = {
      ...stored,
      status: 'approved',
      subjects: [payments, subject({ kind: 'policy', id: 'p', ref: '' })].sort(
        compareSubjects,
      ),
    };
    await save(approved);
    expect(await listChangeRequests(on.knex)).toEqual([approved]);
  });

  test('only one stands for a branch', async () => {
    await save(request());
    await expect(
      on.knex.transaction(transaction =>
        saveChangeRequest(transaction, request()),
      ),
    ).rejects.toThrow(/unique/i);
    await save(request({ branch: 'another' }));
    await save(request({ repository: 'another' }));
    expect((await listChangeRequests(on.knex)).length).toBe(3);
  });

  test('a new one may stand after the earlier was merged or withdrawn', async () => {
    await save(request({ status: 'merged' }));
    await save(request({ status: 'withdrawn' }));
    const open = request();
    await save(open);
    expect(await findStandingOfBranch(on.knex, open)).toEqual(open);
  });

  test('replicas that open the same request at once end with one', async () => {
    const replica = on.connectAgain();
    const open = (knex: typeof replica) =>
      inTransaction(knex, async transaction => {
        const fresh = request();
        const standing = await findStandingOfBranch(transaction, fresh);
        await saveChangeRequest(
          transaction,
          standing ? { ...standing, headCommit: 'c0ffee2' } : fresh,
        );
      });
    await Promise.all([open(on.knex), open(replica), open(on.knex)]);
    const stored = await listChangeRequests(on.knex);
    expect(stored.map(entry => [entry.status, entry.headCommit])).toEqual([
      ['open', 'c0ffee2'],
    ]);
  });

  test('come open first, the oldest first, and by filter', async () => {
    await save(request({ branch: 'a', status: 'approved' }));
    await save(request({ branch: 'b', createdAt: '2026-11-20T12:00:00.000Z' }));
    await save(request({ branch: 'c', createdAt: '2026-11-20T11:00:00.000Z' }));
    await save(request({ branch: 'd', subjects: [payments] }));
    const branches = async (filter: Parameters<typeof listChangeRequests>[1]) =>
      (await listChangeRequests(on.knex, filter)).map(entry => entry.branch);
    expect(await branches({})).toEqual(['d', 'c', 'b', 'a']);
    expect(await branches({ status: 'approved' })).toEqual(['a']);
    expect(await branches({ subject: payments })).toEqual(['d']);
    expect(await countOpenByContract(on.knex)).toEqual(
      new Map([
        ['invoices', 3],
        ['payments', 1],
      ]),
    );
  });
});

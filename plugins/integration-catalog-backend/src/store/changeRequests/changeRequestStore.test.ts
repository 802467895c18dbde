import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import { inTransaction } from '../transaction';
import {
  countOpenByContract,
  findChangeRequest,
  listChangeRequests,
  listStandingOfBranch,
  saveChangeRequest,
  type StoredChangeRequest,
} from './changeRequestStore';

function request(more: Partial<StoredChangeRequest> = {}): StoredChangeRequest {
  return {
    id: randomUUID(),
    repository: 'interlock',
    branch: 'xero-13',
    contract: 'api:default/invoices',
    contractTitle: 'Invoices',
    status: 'open',
    headCommit: 'c0ffee1',
    baseDigest: `sha256:${'a'.repeat(64)}`,
    revisionDigest: `sha256:${'b'.repeat(64)}`,
    fingerprints: ['f1', 'f2'],
    summary: { error: 2, warn: 0, info: 0, undecided: 0 },
    consumersHit: 1,
    authors: { users: ['user:default/tom.okafor'], unmatched: ['a@b.c'] },
    requesters: [],
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
    const approved: StoredChangeRequest = { ...stored, status: 'approved' };
    await save(approved);
    expect(await listChangeRequests(on.knex)).toEqual([approved]);
  });

  test('only one stands for a branch and a contract', async () => {
    await save(request());
    await expect(
      on.knex.transaction(transaction =>
        saveChangeRequest(transaction, request()),
      ),
    ).rejects.toThrow(/unique/i);
    await save(request({ branch: 'another' }));
    await save(request({ contract: 'api:default/payments' }));
    expect((await listChangeRequests(on.knex)).length).toBe(3);
  });

  test('a new one may stand after the earlier was merged or withdrawn', async () => {
    await save(request({ status: 'merged' }));
    await save(request({ status: 'withdrawn' }));
    const open = request();
    await save(open);
    expect(await listStandingOfBranch(on.knex, open)).toEqual([open]);
  });

  test('replicas that open the same request at once end with one', async () => {
    const replica = on.connectAgain();
    const open = (knex: typeof replica) =>
      inTransaction(knex, async transaction => {
        const fresh = request();
        const [standing] = await listStandingOfBranch(transaction, fresh);
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
    await save(request({ branch: 'd', contract: 'api:default/payments' }));
    const branches = async (filter: Parameters<typeof listChangeRequests>[1]) =>
      (await listChangeRequests(on.knex, filter)).map(entry => entry.branch);
    expect(await branches({})).toEqual(['d', 'c', 'b', 'a']);
    expect(await branches({ status: 'approved' })).toEqual(['a']);
    expect(await branches({ contract: 'api:default/payments' })).toEqual(['d']);
    expect(await countOpenByContract(on.knex)).toEqual(
      new Map([
        ['api:default/invoices', 2],
        ['api:default/payments', 1],
      ]),
    );
  });
});

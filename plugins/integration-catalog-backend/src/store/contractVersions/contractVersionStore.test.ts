import { digestDocuments } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  findCurrentVersion,
  findVersion,
  listReadBefore,
  listVersions,
  readVersionSource,
  retireContract,
  storeVersions,
  type NewVersion,
} from './contractVersionStore';

const contract = 'api:default/invoices';

function version(label: string, more: Partial<NewVersion> = {}): NewVersion {
  const documents = [
    { path: 'invoices.yaml', text: `openapi: 3.0.3 # ${label}\n` },
    { path: 'schemas/invoice.yaml', text: 'type: object\n' },
  ];
  return {
    problems: [],
    contractId: contract,
    contract,
    digest: digestDocuments(documents),
    source: 'interlock',
    label,
    format: 'openapi-3.0',
    title: 'Invoices',
    file: 'contracts/invoices.yaml',
    bytes: 42,
    firstSeenAt: '2026-11-20T10:00:00.000Z',
    released: null,
    commit: 'c0ffee',
    current: false,
    documents,
    ...more,
  };
}

describeOnDatabases('contract versions', on => {
  const store = (...versions: NewVersion[]) =>
    inTransaction(on.knex, transaction =>
      storeVersions(transaction, contract, versions),
    );
  const labels = async () =>
    (await listVersions(on.knex, contract)).map(stored => [
      stored.label,
      stored.current,
    ]);

  test('are stored once and read back whole', async () => {
    const problems = [
      {
        code: 'invalid-structure' as const,
        message: 'paths is a list.',
        remedy: 'Write an object.',
        file: 'contracts/invoices.yaml',
        pointer: '/paths',
        line: 3,
        column: 1,
      },
    ];
    const current = version('2.0.0', { current: true, problems });
    expect(await store(current)).toEqual([current.digest]);
    expect(await store(current)).toEqual([]);
    const { documents, problems: _, ...stored } = current;
    expect(await listReadBefore(on.knex, contract)).toEqual(
      new Map([[current.digest, { file: current.file, problems }]]),
    );
    expect(await findVersion(on.knex, contract, current.digest)).toEqual(
      stored,
    );
    expect(await readVersionSource(on.knex, stored)).toEqual({
      file: 'contracts/invoices.yaml',
      text: documents[0]?.text,
      references: [documents[1]],
    });
    // The referenced schema is the same in every version and kept once.
    await store(version('2.1.0', { current: true }));
    expect(await on.knex('blobs').count({ blobs: 'digest' })).toEqual([
      { blobs: on.knex.client.config.client === 'pg' ? '3' : 3 },
    ]);
  });

  test('come newest first: the current one, then by release date or first sight', async () => {
    await store(
      version('1.0.0', { released: '2025-01-01' }),
      version('1.1.0', { released: '2025-06-01' }),
      version('2.0.0', { current: true }),
    );
    await store(
      version('3.0.0', {
        current: true,
        firstSeenAt: '2026-11-21T10:00:00.000Z',
      }),
    );
    expect(await labels()).toEqual([
      ['3.0.0', true],
      ['2.0.0', false],
      ['1.1.0', false],
      ['1.0.0', false],
    ]);
  });

  test('a version that comes back is current again and keeps its first sight', async () => {
    const earlier = version('1.0.0', { current: true });
    await store(earlier);
    await store(version('2.0.0', { current: true }));
    await store({ ...earlier, firstSeenAt: '2026-12-24T10:00:00.000Z' });
    expect(await labels()).toEqual([
      ['1.0.0', true],
      ['2.0.0', false],
    ]);
    expect((await findCurrentVersion(on.knex, contract))?.firstSeenAt).toBe(
      '2026-11-20T10:00:00.000Z',
    );
  });

  test('a contract that is gone keeps its versions', async () => {
    await store(version('1.0.0', { current: true }));
    await inTransaction(on.knex, transaction =>
      retireContract(transaction, contract),
    );
    expect(await labels()).toEqual([['1.0.0', false]]);
    expect(await findCurrentVersion(on.knex, contract)).toBeNull();
  });

  test('another contract with the same text is another version', async () => {
    const one = version('1.0.0', { current: true });
    await store(one);
    expect(
      await findVersion(on.knex, 'api:default/other', one.digest),
    ).toBeNull();
  });
});

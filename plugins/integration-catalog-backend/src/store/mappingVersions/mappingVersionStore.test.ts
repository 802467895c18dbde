import { digestOfSheet } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  findCurrentMapping,
  findMappingVersion,
  listMappingVersions,
  readMappingSource,
  retireMapping,
  storeMappingVersion,
  type NewMappingVersion,
} from './mappingVersionStore';
import { nameIntegration } from './nameIntegration';

const integration = 'integration:default/order-handover';

function version(
  text: string,
  more: Partial<NewMappingVersion> = {},
): NewMappingVersion {
  const sheet = {
    file: 'contracts/mappings/orders.yaml',
    text,
    valueMaps: [
      { path: 'contracts/mappings/units.yaml', text: 'entries: []\n' },
    ],
  };
  return {
    integrationId: integration,
    integration,
    digest: digestOfSheet(sheet),
    source: 'interlock',
    file: sheet.file,
    rowCount: 2,
    firstSeenAt: '2026-11-20T10:00:00.000Z',
    commit: 'c0ffee',
    sheet,
    ...more,
  };
}

describeOnDatabases('mapping versions', on => {
  const store = (one: NewMappingVersion) =>
    inTransaction(on.knex, transaction =>
      storeMappingVersion(transaction, one),
    );
  const listed = async (id = integration) =>
    (await listMappingVersions(on.knex, id)).map(stored => [
      stored.digest,
      stored.current,
    ]);

  test('are stored once, read back whole, and one of them is current', async () => {
    const first = version('rows: 1\n');
    const second = version('rows: 2\n', {
      firstSeenAt: '2026-11-21T10:00:00.000Z',
    });
    expect([
      await store(first),
      await store(first),
      await store(second),
    ]).toEqual([true, false, true]);
    expect(await listed()).toEqual([
      [second.digest, true],
      [first.digest, false],
    ]);
    const { sheet, ...stored } = first;
    expect(
      await findMappingVersion(on.knex, integration, first.digest),
    ).toEqual({ ...stored, current: false });
    expect(await readMappingSource(on.knex, first)).toEqual(sheet);
    // A branch that takes an edit back makes the former version current again.
    expect(await store(first)).toBe(false);
    expect((await findCurrentMapping(on.knex, integration))?.digest).toBe(
      first.digest,
    );
    await inTransaction(on.knex, transaction =>
      retireMapping(transaction, integration),
    );
    expect(await findCurrentMapping(on.knex, integration)).toBeNull();
    expect(await listed()).toHaveLength(2);
  });

  test('follow their integration to another name, and to its id', async () => {
    const one = version('rows: 3\n', {
      integrationId: 'integration:default/a',
      integration: 'integration:default/a',
    });
    await store(one);
    const name = (id: string, ref: string) =>
      inTransaction(on.knex, transaction =>
        nameIntegration(transaction, { id, ref }),
      );
    expect(await name('a-to-b', 'integration:default/a')).toEqual([
      'integration:default/a',
    ]);
    expect(await name('a-to-b', 'integration:default/b')).toEqual([
      'integration:default/a',
    ]);
    expect(await name('a-to-b', 'integration:default/b')).toEqual([]);
    expect(await listMappingVersions(on.knex, 'a-to-b')).toMatchObject([
      { integration: 'integration:default/b', digest: one.digest },
    ]);
  });
});

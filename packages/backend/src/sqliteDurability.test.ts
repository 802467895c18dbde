import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseManager } from '@backstage/backend-defaults/database';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { afterAll, beforeAll, expect, it } from 'vitest';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'interlock-sqlite-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

it('a plugin database on SQLite waits for the disk at every commit', async () => {
  const manager = DatabaseManager.fromConfig(
    new ConfigReader({
      backend: {
        database: { client: 'better-sqlite3', connection: { directory } },
      },
    }),
  );
  const client = await manager
    .forPlugin('integration-catalog', {
      lifecycle: mockServices.lifecycle.mock(),
      logger: mockServices.logger.mock(),
    })
    .getClient();
  // 2 is FULL (https://www.sqlite.org/pragma.html#pragma_synchronous).
  expect(await client.raw('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
  expect(await client.raw('PRAGMA journal_mode')).toEqual([
    { journal_mode: 'delete' },
  ]);
  await client.destroy();
});

import { Readable } from 'node:stream';
import { randomUUID } from 'node:crypto';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import searchPlugin from '@backstage/plugin-search-backend';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import createKnex from 'knex';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { keepsSearchInPostgres, searchEngineOfDatabase } from './searchEngine';

const postgres = process.env.INTERLOCK_TEST_POSTGRES ?? '';

/** Indexes one document when it is told to. */
const oneDocument = createBackendModule({
  pluginId: 'search',
  moduleId: 'one-document',
  register(env) {
    env.registerInit({
      deps: {
        registry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ registry, scheduler }) {
        registry.addCollator({
          schedule: scheduler.createScheduledTaskRunner({
            frequency: { minutes: 5 },
            timeout: { minutes: 1 },
          }),
          factory: {
            type: 'contract',
            getCollator: async () =>
              Readable.from([
                { title: 'Ledger', text: 'Journals', location: '/ledger' },
              ]),
          },
        });
      },
    });
  },
});

async function startSearch(database: object, modules: object[]) {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      searchPlugin,
      searchEngineOfDatabase,
      ...(modules as [typeof oneDocument]),
      databaseServiceFactory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: { backend: { database }, permission: { enabled: false } },
      }),
    ],
  });
  return {
    index: () => scheduler.triggerTask('search_index_contract'),
    find: async (term: string) => {
      const { body } = await request(backend.server)
        .get(`/api/search/query?term=${term}`)
        .set('authorization', mockCredentials.user.header());
      return (body.results ?? []).map(
        (result: { document: { title: string } }) => result.document.title,
      );
    },
    stop: () => backend.stop(),
  };
}

describe('search', () => {
  it('has the engine of the database that is configured for it', () => {
    const engineOf = (database: object) =>
      keepsSearchInPostgres(new ConfigReader({ backend: { database } }));
    expect([
      engineOf({ client: 'pg' }),
      engineOf({ client: 'better-sqlite3' }),
      engineOf({
        client: 'better-sqlite3',
        plugin: { search: { client: 'pg' } },
      }),
      engineOf({
        client: 'pg',
        plugin: { search: { client: 'better-sqlite3' } },
      }),
    ]).toEqual([true, false, true, false]);
  });

  it('on SQLite finds what this process has indexed', async () => {
    const database = { client: 'better-sqlite3', connection: ':memory:' };
    const only = await startSearch(database, [oneDocument]);
    await only.index();
    expect(await only.find('ledger')).toEqual(['Ledger']);
    await only.stop();
  });

  it.skipIf(!postgres)(
    'on PostgreSQL finds what another replica has indexed',
    async () => {
      const name = `search_${randomUUID().replaceAll('-', '')}`;
      const administrator = createKnex({ client: 'pg', connection: postgres });
      await administrator.raw('create database ??', [name]);
      const connection = postgres.replace(/\/[^/]*$/u, `/${name}`);
      const database = {
        client: 'pg',
        connection,
        pluginDivisionMode: 'schema',
      };
      const first = await startSearch(database, [oneDocument]);
      const second = await startSearch(database, []);
      await first.index();
      // Before: nothing, because each replica had an index of its own.
      expect(await second.find('ledger')).toEqual(['Ledger']);
      await first.stop();
      await second.stop();
      await administrator.raw('drop database ?? with (force)', [name]);
      await administrator.destroy();
    },
  );
});

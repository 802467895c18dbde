import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEstateRepository } from './support/estateRepository';
import type { EstateRepository } from './support/estateRepository';
import { architect } from './support/people';
import {
  connectTo,
  dropDatabases,
  startReplica,
  until,
  type Replica,
} from './support/replica';
import { removeData, temporaryData } from './support/startedPortal';

const server = process.env.INTERLOCK_TEST_POSTGRES ?? '';
const database = {
  server,
  prefix: `interlock_e2e_${randomUUID().slice(0, 8)}_`,
};

/** Two whole backends on one PostgreSQL, as processes. */
describe.skipIf(server === '')('two portals on one PostgreSQL', () => {
  let repository: EstateRepository;
  let folder: string;
  let replicas: Replica[] = [];
  let first: Replica;
  let second: Replica;
  let tables: Knex;

  beforeAll(async () => {
    repository = await createEstateRepository(architect);
    folder = await temporaryData();
  });

  afterAll(async () => {
    for (const replica of replicas) await replica.kill();
    await tables?.destroy();
    await dropDatabases(database);
    await repository?.remove();
    if (folder) await removeData(folder);
  });

  const start = () =>
    startReplica({ database, source: repository.root, folder });

  it('start together on an empty server; one dies amid taking in a commit', async () => {
    // Before: they died in three of three tries, amid each other's migrations.
    replicas = await Promise.all([start(), start()]);
    first = await until(async () => {
      for (const replica of replicas) {
        if (await replica.isReady()) return replica;
      }
      return undefined;
    });
    second = replicas.find(replica => replica !== first)!;
    tables = connectTo(database, 'integration-catalog');
    await until(async () =>
      (await leaseOfReading(tables))?.isHeld ? true : undefined,
    );
    await first.kill();
    // Killed in the middle: nothing of the commit is in force.
    expect(
      await tables('contract_versions').where({ is_current: true }),
    ).toEqual([]);
    expect((await leaseOfReading(tables))?.isHeld).toBe(true);
    await until(async () => ((await second.isReady()) ? true : undefined));
  });

  it('the other one takes the commit in, once the lease of the dead one ends', async () => {
    // Before: 30 minutes, for both. A minute passes for the lease alone.
    await tables('leases').update({ expires_at: 0 });
    const source = await until(async () => {
      const { sources } = (await second.get(
        '/api/integration-catalog/estate',
      )) as {
        sources: readonly { inForce: string | null; contracts: number }[];
      };
      return sources.find(({ inForce }) => inForce !== null);
    });
    const { contracts } = (await second.get(
      '/api/integration-catalog/contracts',
    )) as { contracts: readonly unknown[] };
    expect(contracts.length).toBeGreaterThan(0);
    expect({
      inForce: source.inForce,
      contracts: source.contracts,
      chain: await second.get('/api/integration-catalog/audit/verify'),
    }).toMatchObject({
      inForce: await repository.git('rev-parse', 'HEAD'),
      contracts: contracts.length,
      chain: { intact: true, firstBroken: null },
    });
  });

  it('finds on both what one of them indexed', async () => {
    const third = await start();
    replicas.push(third);
    await until(async () => ((await third.isReady()) ? true : undefined));
    const found = async (replica: Replica) => {
      const token = await replica.signIn(architect.ref);
      return until(async () => {
        const { results } = (await replica.get(
          '/api/search/query?term=Xero&types%5B0%5D=contract',
          token,
        )) as { results?: readonly { document: { title: string } }[] };
        const titles = results?.map(({ document }) => document.title) ?? [];
        return titles.length > 0 ? titles.sort() : undefined;
      });
    };
    // Before: the index lay in the memory of the one that had made it.
    expect(await found(third)).toEqual(await found(second));
  });
});

/** The lease under which one replica reads the sources. */
async function leaseOfReading(tables: Knex) {
  const row = await tables('leases')
    .where({ name: 'refresh-sources' })
    .first(
      'holder',
      tables.raw('expires_at > extract(epoch from now()) as "isHeld"'),
    );
  return row as { holder: string; isHeld: boolean } | undefined;
}

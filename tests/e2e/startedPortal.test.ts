import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Verifier } from '@pact-foundation/pact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interlock } from './support/commandLine';
import {
  createEstateRepository,
  repositoryRoot,
  type EstateRepository,
} from './support/estateRepository';
import { architect } from './support/people';
import {
  removeData,
  startPortal,
  temporaryData,
  type StartedPortal,
} from './support/startedPortal';

let repository: EstateRepository;
let data: string;
let portal: StartedPortal;

interface CatalogEntity {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly status?: { readonly items?: readonly { readonly level: string }[] };
}

beforeAll(async () => {
  repository = await createEstateRepository(architect);
  data = await temporaryData();
  portal = await startPortal({ source: repository.root, data });
});

afterAll(async () => {
  await portal?.stop();
  await repository?.remove();
  await removeData(data);
});

/** The catalog takes entities in by itself, which may end after the portal answers. */
async function entitiesOnceThereAre(
  count: number,
): Promise<readonly CatalogEntity[]> {
  for (let attempts = 0; ; attempts += 1) {
    const { body } = await portal.request(
      portal.serviceToken,
      '/api/catalog/entities?fields=kind,metadata.name,status',
    );
    const entities = (body as readonly CatalogEntity[]).filter(
      entity => entity.kind !== 'Location',
    );
    if (entities.length >= count || attempts === 120) return entities;
    await delay(500);
  }
}

describe('a started portal', () => {
  it('holds the whole estate in its catalog, without a processing error', async () => {
    const estate = JSON.parse(
      (
        await interlock(repository.root, [
          'check',
          '--estate',
          '--format',
          'json',
        ])
      ).stdout,
    ) as { summary: Readonly<Record<string, number>> };
    const entities = await entitiesOnceThereAre(estate.summary.entities ?? 0);
    expect(
      entities.filter(entity =>
        entity.status?.items?.some(item => item.level === 'error'),
      ),
    ).toEqual([]);
    const count = (kind: string) =>
      entities.filter(entity => entity.kind === kind).length;
    expect({
      entities: entities.length,
      contracts: count('API'),
      integrations: count('Integration'),
    }).toMatchObject({
      entities: estate.summary.entities,
      contracts: estate.summary.contracts,
      integrations: estate.summary.integrations,
    });
  });

  it('keeps what the command relies on', async () => {
    const verification = new Verifier({
      provider: 'interlock-portal',
      providerBaseUrl: portal.address.replace('localhost', '127.0.0.1'),
      pactUrls: [
        path.join(
          repositoryRoot,
          'contracts/pacts/interlock-cli--interlock-portal.json',
        ),
      ],
      logLevel: 'error',
      // The pact holds an example token; the portal knows only its own.
      requestFilter: (request, _response, next) => {
        if (request.headers.authorization) {
          request.headers.authorization = `Bearer ${portal.serviceToken}`;
        }
        next();
      },
    });
    expect(JSON.parse(await verification.verifyProvider())).toMatchObject({
      errors: [],
      result: true,
    });
  });

  it('answers a body of 30 MB with 413 and a sentence, and stores nothing', async () => {
    const audit = '/api/integration-catalog/audit?limit=1000';
    const before = await portal.request(portal.serviceToken, audit);
    const answer = await portal.request(
      portal.serviceToken,
      '/api/integration-catalog/check-runs',
      {
        method: 'POST',
        body: {
          repository: 'interlock',
          branch: 'large',
          headCommit: '1111111',
          baseCommit: '1111111',
          authors: [],
          contracts: [
            {
              ref: 'api:default/xero-finance',
              file: 'contracts/vendor/xero/finance/openapi.yaml',
              base: null,
              revision: { text: 'x'.repeat(30_000_000), references: [] },
            },
          ],
        },
      },
    );
    expect(answer.status).toBe(413);
    expect(
      (answer.body as { error: { message: string } }).error.message,
    ).toMatch(/larger than .* MB/);
    const after = await portal.request(portal.serviceToken, audit);
    expect(after.body).toEqual(before.body);
  });
});

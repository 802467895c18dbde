import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import type { CheckRunRequest } from '@interlock/plugin-integration-catalog-common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestCheckRun } from './requestCheckRun';

const { eachLike, like, regex } = MatchersV3;

/** What a started portal is verified against in tests/e2e. */
const committedPact = path.resolve(
  __dirname,
  '../../../../contracts/pacts/interlock-cli--interlock-portal.json',
);

const unknownBase: CheckRunRequest = {
  repository: 'interlock',
  branch: 'pact',
  headCommit: '1111111111111111111111111111111111111111',
  baseCommit: '2222222222222222222222222222222222222222',
  authors: ['somebody@example.org'],
  subjects: [
    {
      kind: 'contract',
      id: 'xero-finance',
      ref: 'api:default/xero-finance',
      file: 'contracts/vendor/xero/finance/openapi.yaml',
      base: `sha256:${'0'.repeat(64)}`,
      revision: {
        text: 'openapi: 3.0.3\ninfo: { title: Finance, version: 12.0.0 }\npaths: {}\n',
        references: [],
      },
    },
  ],
  complete: true,
  dryRun: true,
};

const nothingChanged: CheckRunRequest = { ...unknownBase, subjects: [] };

/** The parts of a check run that the command relies on. */
function checkRun(conclusion: string, code: string) {
  return {
    createdAt: like('2026-01-02T03:04:05.000Z'),
    repository: unknownBase.repository,
    branch: unknownBase.branch,
    headCommit: unknownBase.headCommit,
    run: {
      schemaVersion: 2,
      command: 'check',
      conclusion,
      reasons: eachLike({ code, message: like('Why.'), remedy: like('') }),
      subjects: like([]),
      contracts: like([]),
      evidence: { consumers: like([]), blindSpots: like([]) },
      authors: { users: like([]), unmatched: like([]) },
      verdict: {
        conclusion,
        reasons: eachLike({ code, message: like('Why.'), remedy: like('') }),
        waived: [],
        approvals: [],
        owed: like([]),
        subjects: like([]),
      },
      summary: {
        error: like(0),
        warn: like(0),
        info: like(0),
        undecided: like(0),
      },
    },
  };
}

let folder: string;

function newPact() {
  return new PactV4({
    consumer: 'interlock-cli',
    provider: 'interlock-portal',
    dir: folder,
    logLevel: 'error',
  });
}

function askFor(description: string, request: CheckRunRequest, token: string) {
  return newPact()
    .addInteraction()
    .uponReceiving(description)
    .withRequest('POST', '/api/integration-catalog/check-runs', builder => {
      builder.headers({
        'content-type': 'application/json',
        ...(token === ''
          ? {}
          : { authorization: regex(/^Bearer .+$/, `Bearer ${token}`) }),
      });
      builder.jsonBody(request);
    });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'interlock-pact-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what the command asks of a portal', () => {
  it('an unknown base is undecided', () =>
    askFor(
      'a contract whose base the portal has not seen',
      unknownBase,
      'token',
    )
      .willRespondWith(201, builder =>
        builder.jsonBody(checkRun('undecided', 'base-unknown')),
      )
      .executeTest(async server => {
        const { run } = await requestCheckRun(
          new URL(server.url),
          'token',
          unknownBase,
        );
        expect(run.conclusion).toBe('undecided');
        expect(run.reasons.map(reason => reason.code)).toEqual([
          'base-unknown',
        ]);
      }));

  it('a check without contracts is neutral', () =>
    askFor('no changed contract', nothingChanged, 'token')
      .willRespondWith(201, builder =>
        builder.jsonBody(checkRun('neutral', 'nothing-changed')),
      )
      .executeTest(async server => {
        const { run } = await requestCheckRun(
          new URL(server.url),
          'token',
          nothingChanged,
        );
        expect(run.conclusion).toBe('neutral');
      }));

  it('a caller without a token is told so', () =>
    askFor('a check without a token', nothingChanged, '')
      .willRespondWith(401, builder =>
        builder.jsonBody({
          error: { name: 'AuthenticationError', message: like('Missing') },
        }),
      )
      .executeTest(async server => {
        await expect(
          requestCheckRun(new URL(server.url), null, nothingChanged),
        ).rejects.toThrow('wants a token');
      }));

  it('is what the committed pact says', async () => {
    const written = JSON.parse(
      await readFile(
        path.join(folder, 'interlock-cli-interlock-portal.json'),
        'utf8',
      ),
    ) as { metadata: unknown; interactions: unknown };
    // The metadata names versions of the Pact libraries, which may move.
    const pact = {
      ...written,
      metadata: { pactSpecification: { version: '4.0' } },
    };
    if (process.env.UPDATE_PACTS === '1') {
      await writeFile(committedPact, `${JSON.stringify(pact, null, 2)}\n`);
    }
    expect(pact).toEqual(JSON.parse(await readFile(committedPact, 'utf8')));
  });
});

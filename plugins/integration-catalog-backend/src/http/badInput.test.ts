import {
  databaseKinds,
  type TestDatabase,
} from '@interlock/plugin-store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEstateRepository,
  ledgerFile,
  type EstateRepository,
} from '../testing/estateRepository';
import { startPortal, type TestPortal } from '../testing/portal';

const request = {
  repository: 'larkfield',
  branch: 'ledger-3',
  headCommit: 'c0ffee1',
  baseCommit: 'ba5e000',
  authors: [],
  dryRun: false,
  contracts: [],
};
const contract = {
  ref: 'api:default/ledger',
  file: ledgerFile,
  base: `sha256:${'0'.repeat(64)}`,
  revision: { text: 'openapi: 3.0.3', references: [] },
};

describe('a request that does not fit', () => {
  let database: TestDatabase;
  let repository: EstateRepository;
  let portal: TestPortal;

  beforeAll(async () => {
    const [sqlite] = databaseKinds;
    database = await sqlite!.create();
    repository = await createEstateRepository();
    portal = await startPortal({
      knex: database.knex,
      repository: repository.root,
    });
  });
  afterAll(async () => {
    await portal.stop();
    await database.remove();
    await repository.remove();
  });

  const everything = async () => ({
    runs: await database.knex('check_runs'),
    requests: await database.knex('change_requests'),
    audit: await database.knex('audit_head'),
  });

  test.each<[string, string, number, string]>([
    [
      'a body of 30 MB',
      JSON.stringify({
        ...request,
        contracts: [
          {
            ...contract,
            revision: { text: 'x'.repeat(30 * 1024 * 1024), references: [] },
          },
        ],
      }),
      413,
      'The request body is larger than the 24 MB that the portal takes at once; check fewer contracts in one request, or split the document.',
    ],
    [
      'a document of 9 MB',
      JSON.stringify({
        ...request,
        contracts: [
          {
            ...contract,
            revision: { text: 'x'.repeat(9 * 1024 * 1024), references: [] },
          },
        ],
      }),
      413,
      `contracts[0]: the document ${ledgerFile} has 9 MB, and the portal takes at most 8 MB per document; split the contract.`,
    ],
    [
      'a body that is not JSON',
      '{ "repository": ',
      400,
      'The request body is not JSON: Unexpected end of JSON input. Send one JSON object as the API document describes.',
    ],
    [
      'a missing member',
      JSON.stringify({ ...request, branch: undefined }),
      400,
      "The request does not fit the API: body must have required property 'branch'. Correct it as openapi.json of this plugin describes.",
    ],
    [
      'wrong types',
      JSON.stringify({ ...request, authors: 'tom', headCommit: 'HEAD' }),
      400,
      'The request does not fit the API: body/headCommit must match pattern "^[0-9a-f]{7,64}$" (and 1 more: body/authors must be array). Correct it as openapi.json of this plugin describes.',
    ],
    [
      'a member that nobody knows',
      JSON.stringify({ ...request, verdict: 'success' }),
      400,
      'The request does not fit the API: body must NOT have additional properties. Correct it as openapi.json of this plugin describes.',
    ],
    [
      'a ref that is no API entity',
      JSON.stringify({
        ...request,
        contracts: [{ ...contract, ref: 'ledger' }],
      }),
      400,
      'contracts[0].ref is "ledger"; name an API entity in full, for example api:default/customer-accounts.',
    ],
    [
      'a contract that is sent twice',
      JSON.stringify({
        ...request,
        contracts: [contract, { ...contract, ref: 'API:default/Ledger' }],
      }),
      400,
      'contracts[1] names api:default/ledger a second time; send each contract once.',
    ],
    [
      'a reference that is no text',
      JSON.stringify({
        ...request,
        contracts: [
          {
            ...contract,
            revision: {
              text: 'openapi: 3.0.3',
              references: [{ path: 'logo.yaml', text: 'a\u0000b' }],
            },
          },
        ],
      }),
      400,
      'contracts[0]: the reference logo.yaml contains the character U+0000, which no text document has; save it as UTF-8, or leave it out.',
    ],
    [
      'a contract without both sides',
      JSON.stringify({
        ...request,
        contracts: [{ ...contract, base: null, revision: null }],
      }),
      400,
      'contracts[0] has neither a base nor a revision; leave out what did not change.',
    ],
  ])(
    '%s is one sentence and stores nothing',
    async (_, body, status, sentence) => {
      const before = await everything();
      const response = await portal.asService().postText('/check-runs', body);
      expect([response.status, response.body.error.message]).toEqual([
        status,
        sentence,
      ]);
      expect(await everything()).toEqual(before);
    },
  );

  test.each<[string, number, string]>([
    [
      '/contracts/default/nothing',
      404,
      'There is no contract api:default/nothing; a contract is an API entity with the annotation interlock.dev/contract.',
    ],
    [
      `/contracts/default/ledger/versions/sha256:${'0'.repeat(64)}/document`,
      404,
      `The portal has never ingested version sha256:${'0'.repeat(64)} of api:default/ledger, and no change request is about it; see the versions of the contract.`,
    ],
    [
      '/change-requests/7b0a1a34-51d8-4f9c-9a7b-3a2d1c0f9e88',
      404,
      'There is no change request 7b0a1a34-51d8-4f9c-9a7b-3a2d1c0f9e88; see the list of change requests.',
    ],
    [
      '/check-runs/not-an-id',
      400,
      'The request does not fit the API: params/id must match format "uuid". Correct it as openapi.json of this plugin describes.',
    ],
    [
      '/check-runs?limit=1000',
      400,
      'The request does not fit the API: query/limit must be <= 200. Correct it as openapi.json of this plugin describes.',
    ],
  ])('GET %s answers %i', async (path, status, sentence) => {
    const response = await portal.as('ana').get(path);
    expect([response.status, response.body.error.message]).toEqual([
      status,
      sentence,
    ]);
  });

  test('a decision needs a reason and findings', async () => {
    const response = await portal
      .as('ana')
      .post('/change-requests/7b0a1a34-51d8-4f9c-9a7b-3a2d1c0f9e88/decisions', {
        decision: 'approve',
        reason: '',
        fingerprints: [],
      });
    expect([response.status, response.body.error.message]).toEqual([
      400,
      'The request does not fit the API: body/reason must NOT have fewer than 3 characters (and 1 more: body/fingerprints must NOT have fewer than 1 items). Correct it as openapi.json of this plugin describes.',
    ]);
  });

  test('nobody is let in without credentials', async () => {
    const response = await portal.asNobody().get('/contracts');
    expect(response.status).toBe(401);
  });
});

import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  createEstateRepository,
  startPortal,
  type EstateRepository,
  type TestPortal,
} from '@interlock/plugin-integration-catalog-backend/testing';
import { migrate } from '@interlock/plugin-integration-catalog-backend/testing';
import { createMappingRunner } from '@interlock/contract-io';
import { onDatabasesOf } from '@interlock/plugin-store/testing';
import request from 'supertest';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import ownershipPlugin, {
  mappingRunnerServiceRef,
  ownershipModellerServiceRef,
} from './index';
import { createOwnershipModeller } from './model/ownershipModeller';

const modeller = createOwnershipModeller({
  childModule: inject('childModules').ownership,
});
const runner = createMappingRunner({
  childModule: inject('childModules').mapping,
});
afterAll(() => Promise.all([modeller.close(), runner.close()]));

const system = (name: string, title: string) => `
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: ${name}, title: ${title} }
spec: { owner: group:default/architects, domain: people, type: hrms, role: record }
`;

const api = (name: string, owner: string) => `
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: ${name}
  annotations: { interlock.dev/contract: contracts/${name}.yaml }
spec: { type: openapi, owner: group:default/architects, lifecycle: production, system: ${owner}, definition: x }
`;

const document = (path: string, schema: string) => `
openapi: 3.0.3
info: { title: ${path}, version: 1.0.0 }
paths:
  /${path}:
    get:
      responses:
        '200':
          description: Found
          content: { application/json: { schema: { $ref: '#/components/schemas/Record' } } }
    post:
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Record' } } }
      responses: { '200': { description: Kept } }
components:
  schemas:
    Record:
${schema}
`;

const files = {
  'catalog-info/records.yaml': [
    system('people', 'People'),
    system('desk', 'Desk'),
    api('workers', 'people'),
    api('users', 'desk'),
    `
apiVersion: interlock.dev/v1alpha1
kind: DataObject
metadata: { name: worker, title: Worker, description: Who works for us. }
spec:
  owner: group:default/architects
  domain: domain:default/people
  classification: personal
  attributes:
    - name: mail
      systemOfRecord: system:default/people
      survivorship: The people system always wins.
      classification: personal
      canonicalType: string(80)
      description: Where mail goes.
`,
    `
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: hand-over, title: Hand-over }
spec:
  owner: group:default/architects
  lifecycle: production
  criticality: high
  source: system:default/people
  target: system:default/desk
  mapping: contracts/mappings/hand-over.yaml
  contracts:
    - { ref: api:default/workers, role: consumes, operations: ['GET /workers'] }
    - { ref: api:default/users, role: consumes, operations: ['POST /users'] }
  dataObjects: [dataobject:default/worker]
`,
  ].join('---'),
  'contracts/workers.yaml': document(
    'workers',
    '      type: object\n      properties:\n        email: { type: string, maxLength: 80 }\n        id: { type: string }',
  ),
  'contracts/users.yaml': document(
    'users',
    '      type: object\n      required: [address]\n      properties:\n        address: { type: string, maxLength: 40 }',
  ),
  'contracts/mappings/hand-over.yaml': `
integration: hand-over
approver: group:default/architects
mappings:
  - name: user
    sources:
      - { name: worker, contract: workers, operations: [GET /workers] }
    target: { contract: users, operations: [POST /users] }
    rows:
      - { id: address, source: worker.email, target: address, attribute: worker.mail }
      - { id: number, source: worker.nr, target: adress }
`,
};

onDatabasesOf(migrate, 'all-tests')('the API of ownership', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  const get = (path: string, header = mockCredentials.user.header()) =>
    request(portal.server)
      .get(`/api/ownership${path}`)
      .set('authorization', header);

  beforeAll(async () => {
    repository = await createEstateRepository();
    await repository.commit(files);
    portal = await startPortal({
      knex: on.knex,
      repository: repository.root,
      features: [
        ownershipPlugin,
        createServiceFactory({
          service: ownershipModellerServiceRef,
          deps: {},
          factory: () => modeller,
        }),
        createServiceFactory({
          service: mappingRunnerServiceRef,
          deps: {},
          factory: () => runner,
        }),
      ],
    });
  });
  afterAll(async () => {
    await portal.stop();
    await repository.remove();
  });

  it('lays out who owns, hands out and takes over each attribute', async () => {
    const { status, body } = await get('/systems-of-record');
    expect(status).toBe(200);
    expect(
      body.objects.find(
        ({ ref }: { ref: string }) => ref === 'dataobject:default/worker',
      ).attributes,
    ).toEqual([
      {
        name: 'mail',
        classification: 'personal',
        cells: [
          { system: 'system:default/people', marks: ['owner', 'writer'] },
          { system: 'system:default/desk', marks: ['reader'] },
        ],
      },
    ]);
  });

  it('shows both ends of each row, and what leads nowhere with what is spelled alike', async () => {
    const { status, body } = await get('/mappings/default/hand-over');
    expect(status).toBe(200);
    expect(body.integration).toEqual({
      ref: 'integration:default/hand-over',
      title: 'Hand-over',
    });
    const [mapping] = body.mappings;
    expect(
      mapping.rows.map(
        (row: {
          id: string;
          sources: {
            state: string;
            facts: { type: string; maxLength: number } | null;
            nearest: string[];
          }[];
          target: {
            state: string;
            facts: { maxLength: number } | null;
            nearest: string[];
          };
          attributeOwners: unknown;
        }) => [
          row.id,
          row.sources.map(({ state, facts, nearest }) => [
            state,
            facts?.maxLength ?? null,
            nearest,
          ]),
          [
            row.target.state,
            row.target.facts?.maxLength ?? null,
            row.target.nearest,
          ],
          row.attributeOwners,
        ],
      ),
    ).toEqual([
      [
        'address',
        [['found', 80, []]],
        ['found', 40, []],
        [{ ref: 'system:default/people', title: 'People' }],
      ],
      [
        'number',
        [['unknown', null, ['id']]],
        ['unknown', null, ['address']],
        [],
      ],
    ]);
  });

  it('tells who uses a field, by its exact name, and its way', async () => {
    const { status, body } = await get('/usage?field=worker.mail');
    expect(status).toBe(200);
    expect(body.reading).toBe('attribute');
    expect(
      body.usages.map(
        (usage: {
          integration: { title: string };
          access: string;
          path: string;
          row: string;
        }) =>
          [usage.integration.title, usage.access, usage.path, usage.row].join(
            ' ',
          ),
      ),
    ).toEqual([
      'Hand-over read email user/address',
      'Hand-over create address user/address',
    ]);
    const unknown = await get('/usage?field=worker.mial');
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toBe(
      'No contract, sheet or data object in force has a field `worker.mial`. Did you mean `worker.mail`?',
    );
  });

  it('finds a field by its exact name first', async () => {
    const { body } = await get('/fields?query=mail&limit=2');
    expect(body.fields.map(({ name }: { name: string }) => name)).toEqual([
      'worker.mail',
      'api:default/workers#email',
    ]);
  });

  it('shows what a system owns and takes over, and a data object its carriers', async () => {
    const desk = await get('/systems/default/desk');
    expect(desk.body.owns).toEqual([]);
    expect(desk.body.reads).toEqual([
      {
        name: 'worker.mail',
        integrations: [
          { ref: 'integration:default/hand-over', title: 'Hand-over' },
        ],
      },
    ]);
    const worker = await get('/data-objects/default/worker');
    expect(
      worker.body.attributes[0].carriers.map(
        (carrier: {
          contract: { ref: string };
          path: string;
          accesses: string[];
        }) => [carrier.contract.ref, carrier.path, carrier.accesses],
      ),
    ).toEqual([
      ['api:default/workers', 'email', ['read']],
      ['api:default/users', 'address', ['create']],
    ]);
  });

  it.each([
    ['/data-objects/default/nobody', 404],
    ['/mappings/default/nobody', 404],
    ['/usage', 400],
    ['/fields?query=a&limit=1000', 400],
    ['/fields?query=a&more=1', 400],
  ])('refuses %s with %i and a sentence', async (path, status) => {
    const answered = await get(path);
    expect(answered.status).toBe(status);
    expect(answered.body.error.message).not.toBe('');
  });

  it('runs a mapping on a payload and explains each row', async () => {
    const run = (body: object) =>
      request(portal.server)
        .post('/api/ownership/mappings/default/hand-over/runs')
        .set('authorization', mockCredentials.user.header())
        .send(body);
    const { status, body } = await run({
      input: '{ "email": "a@example.com", "id": 12345678901234567890 }',
    });
    expect(status).toBe(200);
    expect(body.conclusion).toBe('success');
    expect(body.output).toBe('{\n  "address": "a@example.com"\n}');
    expect(
      body.rows[0].values.map(
        (value: { target: string; state: string; value: string }) => [
          value.target,
          value.state,
          value.value,
        ],
      ),
    ).toEqual([['address', 'written', '"a@example.com"']]);
    const tooLong = await run({ input: `{ "email": "${'a'.repeat(41)}" }` });
    expect(tooLong.body.validity).toBe('invalid');
    const broken = await run({ input: '{' });
    expect(broken.status).toBe(400);
    expect(broken.body.error.message).toBe(
      'In the payload, line 1, column 2: The document is not valid JSON: expected a comma or }. Correct the text at this place.',
    );
    expect((await run({ input: '{}', mapping: 'other' })).status).toBe(400);
    expect((await run({})).status).toBe(400);
  });

  it('is for nobody who may not read contracts', async () => {
    const { status } = await get('/mappings', mockCredentials.none.header());
    expect(status).toBe(401);
  });

  it('follows the commit in force', async () => {
    const before = await get('/mappings/default/hand-over');
    const commit = await repository.commit({
      'contracts/mappings/hand-over.yaml': files[
        'contracts/mappings/hand-over.yaml'
      ].replace('worker.nr, target: adress', 'worker.id, target: address'),
    });
    await portal.refresh();
    const after = await get('/mappings/default/hand-over');
    expect(before.body.commit).not.toEqual(after.body.commit);
    expect(after.body.commit).toEqual([{ source: 'main', commit }]);
    expect(after.body.mappings[0].rows[1].sources[0].state).toBe('found');
  });
});

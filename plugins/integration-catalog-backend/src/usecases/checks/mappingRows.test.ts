import { digestDocuments } from '@interlock/contract-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  databaseKinds,
  type TestDatabase,
} from '@interlock/plugin-store/testing';
import {
  createEstateRepository,
  policyFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, tipOfMain, type TestPortal } from '../../testing/portal';

const file = 'contracts/own/customers/openapi.yaml';
const sheetFile = 'contracts/mappings/debtors.yaml';

const customers = (properties: string) => `openapi: 3.0.3
info: { title: Customers, version: 1.0.0 }
paths:
  /customers:
    get:
      responses:
        '200':
          description: All
          content: { application/json: { schema: { type: object, required: [name, note], properties: { ${properties} } } } }
  /debtors:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { debtorName: { type: string, maxLength: 80 } } } } } }
      responses: { '201': { description: Created } }
`;
const base = customers(
  'name: { type: string, maxLength: 40 }, note: { type: string, maxLength: 40 }',
);
const longer = base.replace('maxLength: 40 }, note', 'maxLength: 120 }, note');
const other = base.replace(
  'note: { type: string, maxLength: 40 }',
  'note: { type: string, maxLength: 120 }',
);

const entities = `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: customers
  title: Customers API
  annotations: { interlock.dev/contract: ${file} }
spec: { type: openapi, lifecycle: production, owner: group:default/developers }
---
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: debtors, title: Debtors }
spec:
  owner: group:default/finance
  mapping: ${sheetFile}
  criticality: high
  contracts:
    - { ref: api:default/customers, role: consumes, operations: [GET /customers, POST /debtors] }
`;

const sheet = (more = '') => `integration: debtors
mappings:
  - name: debtor
    sources: [{ name: customer, contract: customers, operations: [GET /customers] }]
    target: { contract: customers, operations: [POST /debtors] }
    rows:
      - { id: name, source: customer.name, target: debtorName }
${more}`;

const policy = `
rules: []
fallback: { people: 1, distinctGroups: 1, from: [group:default/architects] }
unhit: { require: nobody }
unknownAuthor: { add: 0 }
`;

for (const kind of databaseKinds) {
  const suffix = kind.missing ? ` (${kind.missing})` : '';
  describe.skipIf(kind.missing !== '')(
    `rows of mapping sheets that a change hits, on ${kind.name}${suffix}`,
    () => {
      let database: TestDatabase;
      let repository: EstateRepository;
      let portal: TestPortal;

      beforeAll(async () => {
        database = await kind.create();
        repository = await createEstateRepository();
        await repository.commit({
          [policyFile]: policy,
          [file]: base,
          [sheetFile]: sheet(),
          'catalog-info/customers.yaml': entities,
        });
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

      const check = async (text: string, branch: string) => {
        const response = await portal.asService().post('/check-runs', {
          repository: 'larkfield',
          branch,
          headCommit: 'c0ffee1',
          baseCommit: tipOfMain,
          authors: ['tom@larkfield.example.com'],
          complete: true,
          subjects: [
            {
              kind: 'contract',
              id: 'api:default/customers',
              ref: 'api:default/customers',
              file,
              base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
              revision: { text, references: [] },
            },
          ],
        });
        expect([response.status, response.body.error?.message]).toEqual([
          201,
          undefined,
        ]);
        return response.body.run;
      };
      const told = (evidence: {
        consumers: {
          consumerTitle: string;
          status: string;
          knownBy: {
            kind: string;
            status: string;
            rows?: { row: string; status: string; reason: string }[];
          }[];
        }[];
      }) =>
        evidence.consumers.map(({ consumerTitle, status, knownBy }) => [
          consumerTitle,
          status,
          knownBy.flatMap(({ rows = [] }) =>
            rows.map(row => `${row.row} ${row.status}: ${row.reason}`),
          ),
        ]);

      it('are told with why, and told again where the request is looked at', async () => {
        const run = await check(longer, 'longer');
        const hit = [
          [
            'Debtors',
            'broken',
            [
              'debtor/name broken: `name` may have 120 characters, `debtorName` of api:default/customers takes 80.',
            ],
          ],
        ];
        expect([run.conclusion, told(run.evidence)]).toEqual([
          'undecided',
          hit,
        ]);
        const page = await portal
          .as('ana')
          .get(`/change-requests/${run.subjects[0].changeRequest.id}`);
        expect(told(page.body.subjects[0].evidence)).toEqual(hit);
      });

      it('are none where the change is about a field that no row reads', async () => {
        const run = await check(other, 'other');
        expect([
          run.conclusion,
          run.reasons.map(({ code }: { code: string }) => code),
          told(run.evidence),
        ]).toEqual([
          'success',
          ['unhit-passed'],
          [['Debtors', 'unaffected', []]],
        ]);
      });

      it('are unknown, and nobody is spared, where the sheet in force cannot be read', async () => {
        await repository.commit({ [sheetFile]: sheet('      - [') });
        await portal.refresh();
        const run = await check(other, 'unread');
        expect([
          run.conclusion,
          run.evidence.consumers.map(
            ({ knownBy }: { knownBy: { kind: string; status: string }[] }) =>
              knownBy.map(known => `${known.kind} ${known.status}`),
          ),
          run.evidence.blindSpots[0],
        ]).toEqual([
          'undecided',
          [['declared-use broken', 'mapping-row unknown']],
          'Debtors: contracts/mappings/debtors.yaml cannot be read as a whole, so whether its rows about api:default/customers are hit is unknown.',
        ]);
      });
    },
  );
}

import { digestDocuments } from '@interlock/contract-core';
import {
  databaseKinds,
  type TestDatabase,
} from '@interlock/plugin-store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEstateRepository,
  estateFiles,
  ledger,
  ledgerFile,
  policyFile,
  type EstateRepository,
} from '../testing/estateRepository';
import { startPortal, type TestPortal } from '../testing/portal';

const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const breaking = ledger('3.0.0', 'get /Invoices');

const user = (name: string, groups: string) => `
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ${name} }
spec:
  profile: { displayName: ${name}, email: ${name}@harbour.test }
  memberOf: [${groups}]
`;
const group = (namespace: string, name: string) => `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: ${name}, namespace: ${namespace} }
spec: { type: crew, children: [] }
`;

/** People and groups whose names no configuration of the portal has ever heard. */
const strange: Readonly<Record<string, string>> = {
  'catalog-info/people.yaml': [
    user('ana', 'group:pier/harbour-masters'),
    user('jonas', 'group:pier/dockers'),
    user('tom', 'group:pier/dockers'),
    user('helen', ''),
    ...['harbour-masters', 'dockers', 'finance', 'developers'].map(name =>
      group(
        ['finance', 'developers'].includes(name) ? 'default' : 'pier',
        name,
      ),
    ),
  ].join('---'),
  [policyFile]: `
rules: []
fallback: { people: 1, distinctGroups: 1, from: [group:pier/harbour-masters] }
unknownAuthor: { add: 1 }
`,
  'rulesets/governance.yaml': (
    estateFiles['rulesets/governance.yaml'] ?? ''
  ).replace('group:default/architects', 'group:pier/harbour-masters'),
};

for (const kind of databaseKinds) {
  const suffix = kind.missing ? ` (${kind.missing})` : '';
  describe.skipIf(kind.missing !== '')(
    `an estate of other names, on ${kind.name}${suffix}`,
    () => {
      let database: TestDatabase;
      let repository: EstateRepository;
      let portal: TestPortal;

      beforeAll(async () => {
        database = await kind.create();
        repository = await createEstateRepository();
        await repository.commit(strange);
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

      const body = {
        repository: 'larkfield',
        branch: 'quay-3',
        headCommit: 'c0ffee1',
        baseCommit: 'ba5e000',
        authors: ['tom@harbour.test'],
        contracts: [
          {
            ref: 'api:default/ledger',
            file: ledgerFile,
            base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
            revision: { text: breaking, references: [] },
          },
        ],
      };

      test('whom its policy names approves; the grants of the example let nobody, whatever the policy said', async () => {
        const { run } = (await portal.asService().post('/check-runs', body))
          .body;
        const path = `/change-requests/${run.contracts[0].changeRequest.id}/decisions`;
        const decide = async (name: string) => {
          const response = await portal.as(name).post(path, {
            decision: 'approve',
            reason: 'The crane can do without.',
            fingerprints: run.verdict.owed[0].fingerprints,
          });
          return response.body.summary?.status ?? response.body.error.message;
        };
        expect([await decide('jonas'), await decide('ana')]).toEqual([
          'You are in none of the groups that decide about this change: group:pier/harbour-masters. Ask somebody who is, or let the estate list you in one of them.',
          'approved',
        ]);
      });

      test('whom its waiver policy names decides about waivers', async () => {
        const asked = await portal.as('jonas').post('/governance/waivers', {
          covers: { rule: 'operation-described' },
          scope: { target: 'api:default/ledger' },
          reason: 'The tide is out until spring.',
          owner: 'group:pier/dockers',
          expiry: daysFromNow(30),
        });
        const { id } = asked.body.waiver;
        const decided = await portal
          .as('ana')
          .post(`/governance/waivers/${id}/decisions`, {
            decision: 'approve',
            reason: 'Seen.',
          });
        expect([decided.status, decided.body.waiver?.state]).toEqual([
          201,
          'active',
        ]);
      });

      test.each([
        ['handing in a check', 'integration-catalog.check-run.create'],
        ['reading the audit record', 'integration-catalog.audit.read'],
      ])('%s is for members of its groups', async (_what, permission) => {
        const ask = (name: string) =>
          permission.endsWith('create')
            ? portal.as(name).post('/check-runs', { ...body, dryRun: true })
            : portal.as(name).get('/audit');
        const stranger = await ask('helen');
        expect([stranger.status, stranger.body.error.message]).toEqual([
          403,
          `user:default/helen is in no group of the estate, and ${permission} is for its members. Let spec.memberOf of your User entity name a group of the estate.`,
        ]);
        expect((await ask('jonas')).status).toBeLessThan(300);
        // What everybody may read stays everybody's.
        expect((await portal.as('helen').get('/contracts')).status).toBe(200);
      });
    },
  );
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

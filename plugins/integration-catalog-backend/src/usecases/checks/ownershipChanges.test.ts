import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  databaseKinds,
  type TestDatabase,
} from '@interlock/plugin-store/testing';
import {
  createEstateRepository,
  estateFiles,
  ledgerFile,
  policyFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, tipOfMain, type TestPortal } from '../../testing/portal';

const file = 'catalog-info/account.yaml';
const someDigest = `sha256:${'0'.repeat(64)}`;

const attribute = (name: string, more = '') =>
  `    - { name: ${name}, systemOfRecord: erp, survivorship: The owner wins., classification: internal, canonicalType: string(80), description: A name.${more} }\n`;
const account = (attributes: string, owner = 'finance', name = 'account') => `
apiVersion: interlock.dev/v1alpha1
kind: DataObject
metadata: { name: ${name}, title: Account, annotations: { interlock.dev/id: account-1 } }
spec:
  owner: group:default/${owner}
  classification: internal
  attributes:
${attributes}`;
const base = account(
  attribute('legalName') + attribute('rating', ', owner: auditors'),
);
const edited = base.replace('systemOfRecord: erp', 'systemOfRecord: crm');

const policy = `
rules:
  - id: ownership
    reason: The owner of the data says which system owns it.
    when: { subjects: [ownership] }
    require: { people: 1, distinctGroups: 1, from: [data-owner] }
fallback: { people: 1, distinctGroups: 1, from: [group:default/architects] }
unknownAuthor: { add: 1 }
`;

for (const kind of databaseKinds) {
  const suffix = kind.missing ? ` (${kind.missing})` : '';
  describe.skipIf(kind.missing !== '')(
    `attributes that a branch edits, on ${kind.name}${suffix}`,
    () => {
      let database: TestDatabase;
      let repository: EstateRepository;
      let portal: TestPortal;
      let branches = 0;

      beforeAll(async () => {
        database = await kind.create();
        repository = await createEstateRepository();
        await repository.commit({ [policyFile]: policy, [file]: base });
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

      const sent = (text: string | null) => ({
        kind: 'ownership',
        id: 'account-1',
        ref: 'dataobject:default/account',
        file,
        base: someDigest,
        revision: text === null ? null : { text, references: [] },
      });
      const check = async (
        subject: object,
        {
          branch = `branch-${++branches}`,
          authors = ['tom@larkfield.example.com'],
        } = {},
      ) => {
        const response = await portal.asService().post('/check-runs', {
          repository: 'larkfield',
          branch,
          headCommit: 'c0ffee1',
          baseCommit: tipOfMain,
          authors,
          complete: true,
          subjects: [subject],
        });
        expect([response.status, response.body.error?.message]).toEqual([
          201,
          undefined,
        ]);
        const { run } = response.body;
        const [judged] = run.subjects;
        return {
          conclusion: run.conclusion as string,
          reasons: run.reasons.map(({ code }: { code: string }) => code),
          findings: judged.findings.map(
            ({ ruleId, message }: { ruleId: string; message: string }) =>
              `${ruleId} ${message}`,
          ) as string[],
          owed: run.verdict.owed.map(
            ({ ruleId, groups }: { ruleId: string; groups: string[] }) => [
              ruleId,
              groups,
            ],
          ) as [string, string[]][],
          id: (judged.changeRequest?.id ?? '') as string,
          fingerprints: judged.findings.map(
            (finding: { fingerprint: string }) => finding.fingerprint,
          ) as string[],
        };
      };
      type Checked = Awaited<ReturnType<typeof check>>;
      const approve = async (name: string, { id, fingerprints }: Checked) => {
        const { status, body } = await portal
          .as(name)
          .post(`/change-requests/${id}/decisions`, {
            decision: 'approve',
            reason: 'The CRM is where sales keeps it.',
            fingerprints,
          });
        return body.summary?.status ?? `${status} ${body.error.message}`;
      };
      const systemChanged =
        'attribute-changed The attribute legalName says something else: systemOfRecord system:default/erp to system:default/crm.';

      test('another system of record waits for the owner of the data; before, nobody was asked', async () => {
        const run = await check(sent(edited));
        expect(run).toMatchObject({
          conclusion: 'undecided',
          reasons: ['approval-required'],
          findings: [systemChanged],
          owed: [['ownership', ['group:default/finance']]],
        });
        expect(await approve('ana', run)).toMatch(
          /^403 You are in none of the groups/,
        );
        expect(await approve('rosa', run)).toBe('approved');
      });

      test('an owner who wrote the change does not decide', async () => {
        const run = await check(sent(edited), {
          authors: ['rosa@larkfield.example.com'],
        });
        expect(await approve('rosa', run)).toBe(
          '403 You are an author of this change. Somebody else must decide.',
        );
      });

      test('an attribute with an owner of its own is asked about apart', async () => {
        const both = base.replaceAll(
          'systemOfRecord: erp',
          'systemOfRecord: crm',
        );
        expect((await check(sent(both))).owed).toEqual([
          ['ownership', ['group:default/finance']],
          ['ownership', ['group:default/auditors']],
        ]);
      });

      test('words, order and short refs are no change', async () => {
        const same = account(
          attribute('rating', ', owner: group:default/auditors') +
            attribute('legalName').replace('A name.', 'As registered.'),
        ).replace('systemOfRecord: erp', 'systemOfRecord: system:default/erp');
        expect(await check(sent(same))).toMatchObject({
          conclusion: 'success',
          findings: [],
          id: '',
        });
      });

      test('an owner whom the branch names does not count, and is a change', async () => {
        const run = await check(
          sent(edited.replace('group:default/finance', 'developers')),
        );
        expect(run.findings).toEqual([
          'data-object-changed The data object says something else: owner group:default/finance to group:default/developers.',
          systemChanged,
        ]);
        expect(run.owed).toEqual([['ownership', ['group:default/finance']]]);
      });

      test('members that nobody thought of count as well', async () => {
        const odd = base.replace('A name.', 'A name., residency: EU');
        expect((await check(sent(odd))).findings).toEqual([
          'attribute-changed The attribute legalName says something else: residency EU.',
        ]);
      });

      test('an object that goes, a file without it, and one that cannot be read', async () => {
        expect((await check(sent(null))).findings).toEqual([
          'data-object-removed The data object is gone, with 2 attributes.',
        ]);
        for (const text of ['kind: [', base.replaceAll('account', 'other')]) {
          expect(await check(sent(text))).toMatchObject({
            conclusion: 'undecided',
            reasons: ['analysis-failed'],
            findings: [],
          });
        }
      });

      test('what has a base and is no data object of the estate is undecided; a first one is for the fallback', async () => {
        const stranger = {
          ...sent(base.replace('account-1', 'stranger-1')),
          id: 'stranger-1',
          ref: 'dataobject:default/stranger',
        };
        expect(await check(stranger)).toMatchObject({
          conclusion: 'undecided',
          reasons: ['subject-unknown'],
        });
        expect(await check({ ...stranger, base: null })).toMatchObject({
          findings: [
            'data-object-added The data object is new, with 2 attributes.',
          ],
          owed: [['fallback', ['group:default/architects']]],
        });
      });

      test('a contract that ties a field itself has it among its own findings; before, it was compatible', async () => {
        const text = estateFiles[ledgerFile] ?? '';
        const run = await check({
          kind: 'contract',
          id: 'api:default/ledger',
          ref: 'api:default/ledger',
          file: ledgerFile,
          base: someDigest,
          revision: {
            text: text.replace(
              'info: {',
              'info: { x-interlock-attribute: account.legalName,',
            ),
            references: [],
          },
        });
        expect([run.findings, run.owed]).toEqual([
          [
            'attribute-binding-changed /info carries account.legalName, and carried none.',
          ],
          [['fallback', ['group:default/architects']]],
        ]);
      });

      describe('by an overlay', () => {
        const overlayFile = 'contracts/bindings/ledger.yaml';
        const overlay = (attribute: string) => `overlay: 1.1.0
info: { title: What the fields carry, version: 1.0.0 }
actions:
  - target: $.info
    update: { x-interlock-attribute: ${attribute} }
`;
        const sentOverlay = (text: string | null) => ({
          kind: 'ownership',
          id: 'bindings:api:default/ledger',
          ref: 'api:default/ledger',
          file: overlayFile,
          base: someDigest,
          revision: text === null ? null : { text, references: [] },
        });
        beforeAll(async () => {
          const entity = estateFiles['catalog-info/ledger.yaml'] ?? '';
          await repository.commit({
            [overlayFile]: overlay('account.legalName'),
            'catalog-info/ledger.yaml': entity.replace(
              'annotations: {',
              `annotations: { interlock.dev/bindings: ${overlayFile},`,
            ),
          });
          await portal.refresh();
        });

        test('another attribute of a field waits for the owners of the data; before, nobody was asked', async () => {
          const run = await check(sentOverlay(overlay('employee.name')));
          expect(run).toMatchObject({
            conclusion: 'undecided',
            findings: [
              'attribute-binding-changed $.info carries employee.name, and carried account.legalName.',
            ],
            owed: [['ownership', ['group:default/finance']]],
          });
          expect(await approve('rosa', run)).toBe('approved');
        });

        test('an overlay that goes, one that says the same, and one that may not be', async () => {
          expect((await check(sentOverlay(null))).findings).toEqual([
            'attribute-binding-changed $.info carries no attribute, and carried account.legalName.',
          ]);
          const same = `# As before\n${overlay('account.legalName')}`;
          expect((await check(sentOverlay(same))).findings).toEqual([]);
          const hiding = overlay('account.legalName').replace(
            'update: { x-interlock-attribute: account.legalName }',
            'remove: true',
          );
          // What an overlay may not do ties nothing.
          expect((await check(sentOverlay(hiding))).findings).toEqual([
            'attribute-binding-changed $.info carries no attribute, and carried account.legalName.',
          ]);
        });

        test('is used up when it is merged', async () => {
          const text = overlay('employee.name');
          const run = await check(sentOverlay(text), { branch: 'bound' });
          await repository.commit({ [overlayFile]: text });
          await portal.refresh();
          const page = await portal.as('eva').get(`/change-requests/${run.id}`);
          expect(page.body.summary.status).toBe('merged');
        });
      });

      test('is used up when it is merged, wherever its entity is written then', async () => {
        const run = await check(sent(edited), { branch: 'merged' });
        expect(await approve('rosa', run)).toBe('approved');
        await repository.commit({
          [file]: null,
          'catalog-info/moved.yaml': `# Moved\n${edited}`,
        });
        await portal.refresh();
        const page = await portal.as('eva').get(`/change-requests/${run.id}`);
        expect(page.body.summary.status).toBe('merged');
      });
    },
  );
}

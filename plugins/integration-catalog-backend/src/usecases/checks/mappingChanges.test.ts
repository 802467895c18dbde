import { changeRules, digestOfSheet } from '@interlock/contract-core';
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

const file = 'contracts/mappings/orders.yaml';
const unitsFile = 'contracts/mappings/value-maps/units.yaml';
const units = 'entries:\n  - { from: PCE, to: each }\n';
const rowOf = (id: string, source: string, more = '') =>
  `      - { id: ${id}, source: ${source}, target: ${id}${more} }`;
const sheet = (
  rows: readonly string[],
  people = 'approver: group:default/finance',
) => `integration: order-handover
${people}
valueMaps:
  - { name: units, file: ${unitsFile} }
mappings:
  - name: order
    sources: [{ name: quote, contract: ledger, operations: [GET /Invoices] }]
    target: { contract: ledger, operations: [GET /Employees] }
    rows:
${rows.join('\n')}
`;
const base = sheet([
  rowOf('number', 'quote.id'),
  rowOf('unit', 'quote.unit', ', transform: { valueMap: units }'),
  rowOf('total', 'quote.total', ', approver: group:default/auditors'),
]);
const edited = base.replace('quote.id', 'quote.number');

const integration = (name: string, mapping: string) => `
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata:
  name: ${name}
  title: Order handover
  annotations: { interlock.dev/id: order-handover-1 }
spec:
  owner: group:default/developers
  mapping: ${mapping}
  criticality: medium
  dataObjects: [dataobject:default/employee]
`;

const policy = `
rules:
  - id: mapping
    reason: Whoever answers for the data says what stands in it.
    when: { subjects: [mapping] }
    require: { people: 1, distinctGroups: 1, from: [mapping-approver] }
fallback: { people: 1, distinctGroups: 1, from: [group:default/architects] }
unknownAuthor: { add: 1 }
`;

for (const kind of databaseKinds) {
  const suffix = kind.missing ? ` (${kind.missing})` : '';
  describe.skipIf(kind.missing !== '')(
    `mapping sheets that a branch edits, on ${kind.name}${suffix}`,
    () => {
      let database: TestDatabase;
      let repository: EstateRepository;
      let portal: TestPortal;
      let branches = 0;

      beforeAll(async () => {
        database = await kind.create();
        repository = await createEstateRepository();
        await repository.commit({
          [policyFile]: policy,
          [file]: base,
          [unitsFile]: units,
          'catalog-info/mapped.yaml': integration('order-handover', file),
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

      const sent = (
        text: string | null,
        { shared = units, at = file, name = 'order-handover' } = {},
      ) => ({
        kind: 'mapping',
        id: 'order-handover-1',
        ref: `integration:default/${name}`,
        file: at,
        base: digestOfSheet({
          file,
          text: base,
          valueMaps: [{ path: unitsFile, text: units }],
        }),
        revision:
          text === null
            ? null
            : { text, references: [{ path: unitsFile, text: shared }] },
      });
      const post = (
        subjects: readonly object[],
        branch: string,
        authors: readonly string[],
      ) =>
        portal.asService().post('/check-runs', {
          repository: 'larkfield',
          branch,
          headCommit: 'c0ffee1',
          baseCommit: tipOfMain,
          authors,
          complete: true,
          subjects,
        });
      const check = async (
        subject: object,
        {
          branch = `branch-${++branches}`,
          authors = ['tom@larkfield.example.com'],
        } = {},
      ) => {
        const response = await post([subject], branch, authors);
        expect([response.status, response.body.error?.message]).toEqual([
          201,
          undefined,
        ]);
        const { run } = response.body;
        const [judged] = run.subjects;
        const said: string[] = judged.findings.map(
          ({ ruleId, message }: { ruleId: string; message: string }) =>
            `${ruleId} ${message}`,
        );
        const isChange = (line: string) =>
          changeRules.some(({ id }) => line.startsWith(`${id} `));
        return {
          conclusion: run.conclusion as string,
          reasons: run.reasons.map(({ code }: { code: string }) => code),
          findings: said.filter(isChange),
          faults: said.filter(line => !isChange(line)),
          owed: run.verdict.owed.map(
            ({ ruleId, groups }: { ruleId: string; groups: string[] }) => [
              ruleId,
              groups,
            ],
          ) as [string, string[]][],
          parts: judged.parts,
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
            reason: 'The office sends numbers now.',
            fingerprints,
          });
        return body.summary?.status ?? `${status} ${body.error.message}`;
      };
      const rowChanged =
        'mapping-row-changed The row order/number is another: source quote.id to quote.number.';

      test('a row that is another waits for the approver whom the sheet names; before, nobody was asked', async () => {
        const branch = 'edit';
        const run = await check(sent(edited), { branch });
        expect(run).toMatchObject({
          conclusion: 'undecided',
          reasons: ['approval-required'],
          findings: [rowChanged],
          owed: [['mapping', ['group:default/finance']]],
          parts: [
            {
              name: 'row order/number',
              change: 'changed',
              members: [
                {
                  member: 'source',
                  before: 'quote.id',
                  after: 'quote.number',
                },
              ],
              fingerprint: run.fingerprints[0],
            },
          ],
        });
        const page = await portal.as('ana').get(`/change-requests/${run.id}`);
        expect(page.body.subjects[0].check).toMatchObject({
          kind: 'mapping',
          id: 'order-handover-1',
          title: 'Mapping of Order handover',
          owner: 'group:default/developers',
          parts: run.parts,
        });
        expect(await approve('ana', run)).toMatch(
          /^403 You are in none of the groups/,
        );
        expect(await approve('rosa', run)).toBe('approved');
        expect(await check(sent(edited), { branch })).toMatchObject({
          conclusion: 'success',
          reasons: ['approved'],
        });
        // A second edit of the same row is another question.
        const again = base.replace('quote.id', 'quote.nr');
        expect(await check(sent(again), { branch })).toMatchObject({
          conclusion: 'undecided',
          owed: [['mapping', ['group:default/finance']]],
        });
      });

      test('what is wrong with a row stands beside it, by the contracts of the branch; what was wrong before is left alone', async () => {
        const run = await check(sent(edited));
        expect(run.faults).toEqual([
          'mapping-source-path-unknown number: `quote.number` is not there in GET /Invoices of api:default/ledger.',
        ]);
        const contract = (estateFiles[ledgerFile] ?? '').replace(
          "  /Invoices:\n    get:\n      operationId: getInvoices\n      responses: { '200': { description: Done } }",
          "  /Invoices:\n    get:\n      operationId: getInvoices\n      responses: { '200': { description: Done, content: { application/json: { schema: { type: object, properties: { number: { type: string } } } } } } }",
        );
        const both = await post(
          [
            sent(edited),
            {
              kind: 'contract',
              id: 'api:default/ledger',
              ref: 'api:default/ledger',
              file: ledgerFile,
              base: null,
              revision: { text: contract, references: [] },
            },
          ],
          'both',
          ['tom@larkfield.example.com'],
        );
        const [, mapping] = both.body.run.subjects;
        expect(
          mapping.findings.map(({ ruleId }: { ruleId: string }) => ruleId),
        ).toEqual(['mapping-row-changed']);
      });

      test('the approver who wrote the change does not decide', async () => {
        const run = await check(sent(edited), {
          authors: ['rosa@larkfield.example.com'],
        });
        expect(await approve('rosa', run)).toBe(
          '403 You are an author of this change. Somebody else must decide.',
        );
      });

      test('a service decides nothing', async () => {
        const { id, fingerprints } = await check(sent(edited));
        const { status } = await portal
          .asService()
          .post(`/change-requests/${id}/decisions`, {
            decision: 'approve',
            reason: 'By machine.',
            fingerprints,
          });
        expect(status).toBe(403);
      });

      test('a row with an approver of its own is asked about apart', async () => {
        const run = await check(
          sent(edited.replace('quote.total', 'quote.sum')),
        );
        expect(run.owed).toEqual([
          ['mapping', ['group:default/finance']],
          ['mapping', ['group:default/auditors']],
        ]);
      });

      test('notes, order and formatting are no change', async () => {
        const [one = '', two = '', three = ''] = base.split('\n').slice(-4);
        const moved = base
          .replace(`${one}\n${two}\n${three}`, `${three}\n${one}\n${two}`)
          .replace('target: number', 'target: number, note: As agreed.')
          .replace('integration: order', '# A note.\nintegration: order');
        expect(await check(sent(moved))).toMatchObject({
          conclusion: 'success',
          findings: [],
          id: '',
        });
      });

      test('an approver whom the branch names does not count, and is a change', async () => {
        const run = await check(
          sent(edited.replace('group:default/finance', 'developers')),
        );
        expect(run.findings).toEqual([
          'mapping-people-changed Who answers for the sheet or approves its changes is another: approver group:default/finance to group:default/developers.',
          rowChanged,
        ]);
        expect(run.owed).toEqual([['mapping', ['group:default/finance']]]);
        // So is one that it writes at the row.
        const row = edited.replace(
          'target: number',
          'target: number, approver: developers',
        );
        expect((await check(sent(row))).owed).toEqual([
          ['mapping', ['group:default/finance']],
        ]);
      });

      test('a shared value map that is edited behind the sheet', async () => {
        const shared = units.replace('each', 'dozen');
        expect((await check(sent(base, { shared }))).findings).toEqual([
          `mapping-value-map-changed The value map units (${unitsFile}) is another: PCE each to dozen.`,
        ]);
      });

      test('another file in the place of the sheet is told by its rows', async () => {
        const at = 'contracts/mappings/other.yaml';
        expect((await check(sent(base, { at }))).findings).toEqual([]);
        expect((await check(sent(edited, { at }))).findings).toEqual([
          rowChanged,
        ]);
      });

      test('a sheet that goes is one finding, and what cannot be read is undecided', async () => {
        expect((await check(sent(null))).findings).toEqual([
          'mapping-sheet-removed The sheet is gone, with 3 rows.',
        ]);
        expect(
          await check(sent(base.replace('target: unit', 'goal: unit'))),
        ).toMatchObject({
          conclusion: 'undecided',
          // The row that cannot be read is gone as far as anybody knows.
          reasons: ['analysis-failed', 'approval-required'],
        });
      });

      test('what has a base and is no integration of the estate is undecided', async () => {
        expect(
          await check({
            ...sent(edited),
            id: 'stranger',
            ref: 'integration:default/stranger',
          }),
        ).toMatchObject({
          conclusion: 'undecided',
          reasons: ['subject-unknown'],
        });
        const first = await check({
          ...sent(edited),
          id: 'integration:default/fresh',
          ref: 'integration:default/fresh',
          base: null,
        });
        // A sheet cannot name its first approver.
        expect([first.findings, first.owed]).toEqual([
          ['mapping-sheet-added The sheet is new, with 3 rows.'],
          [['fallback', ['group:default/architects']]],
        ]);
      });

      test('the base is that of git: one that is sent is not looked at', async () => {
        const run = await check({
          ...sent(edited),
          base: digestOfSheet({ file, text: edited, valueMaps: [] }),
        });
        expect(run.findings).toEqual([rowChanged]);
      });

      test('a merged sheet ends its approvals, and follows its integration to another name', async () => {
        const run = await check(sent(edited), { branch: 'merged' });
        expect(await approve('rosa', run)).toBe('approved');
        await repository.commit({
          [file]: edited,
          'catalog-info/mapped.yaml': integration('order-desk', file),
        });
        await portal.refresh();
        const page = await portal.as('eva').get(`/change-requests/${run.id}`);
        expect(page.body.summary.status).toBe('merged');
        const { body } = await portal
          .as('ana')
          .get('/mappings/default/order-desk');
        expect(
          body.versions.map(
            ({ current, rowCount }: { current: boolean; rowCount: number }) => [
              current,
              rowCount,
            ],
          ),
        ).toEqual([
          [true, 3],
          [false, 3],
        ]);
        const { entries } = (await portal.as('eva').get('/audit?limit=10'))
          .body;
        expect(entries.map(({ action }: { action: string }) => action)).toEqual(
          expect.arrayContaining([
            'mapping-version.ingested',
            'integration.renamed',
          ]),
        );
        // The same edit from the old text is asked about anew.
        const back = await check(sent(base, { name: 'order-desk' }));
        expect(back.conclusion).toBe('undecided');
      });
    },
  );
}

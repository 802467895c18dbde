import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const described = (operation: string, line: number, fingerprint: unknown) => ({
  ruleId: 'operation-described',
  source: 'spectral',
  target: 'api:default/ledger',
  targetTitle: 'Ledger API',
  owner: 'group:default/finance',
  systems: ['system:default/ledger'],
  domains: [],
  severity: 'info',
  message: 'Every operation says what it does.',
  location: {
    file: ledgerFile,
    pointer: `/paths/~1${operation}/get`,
    line,
    column: 9,
  },
  end: { line: line + 2, column: 45 },
  fingerprint,
  level: {
    ruleSeverity: 'warn',
    profile: 'vendor-contract',
    reason: "A vendor's style is not ours.",
    blockFrom: null,
  },
  waiver: null,
  firstSeen: '2026-11-21',
  age: '0-7',
});

const tally = (warn: number, info: number) => ({
  error: 0,
  warn,
  info,
  waived: 0,
});

interface Listed {
  readonly ruleId: string;
  readonly severity: string;
  readonly target: string;
  readonly location: { readonly pointer: string };
  readonly firstSeen: string;
  readonly age: string;
}

describeOnDatabases('governance of the estate', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  const on21st = new Date('2026-11-21T09:00:00Z');
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: on21st });
    repository = await createEstateRepository();
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
    vi.useRealTimers();
  });

  const get = async (path: string) =>
    (await portal.as('helen').get(`/governance${path}`)).body;
  const places = async (query: string) => {
    const { findings } = await get(`/findings?${query}`);
    return findings.map((finding: Listed) => [
      finding.target,
      finding.location.pointer,
    ]);
  };

  test('findings of contracts and of the estate, weighed by profiles', async () => {
    const fingerprint = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(await get('/findings?rule=operation-described')).toEqual({
      day: '2026-11-21',
      total: 2,
      findings: [
        described('Employees', 5, fingerprint),
        described('Invoices', 9, fingerprint),
      ],
    });
    expect(await places('rule=flow-review-dated')).toEqual([
      ['integration:default/expense-sync', '/spec/review/nextDue'],
      ['integration:default/invoice-view', '/spec/review/nextDue'],
    ]);
  });

  test('findings can be narrowed, ordered and paged', async () => {
    const both = 'rule=flow-review-dated';
    const first = [
      ['integration:default/expense-sync', '/spec/review/nextDue'],
    ];
    const second = [
      ['integration:default/invoice-view', '/spec/review/nextDue'],
    ];
    expect(await places(`${both}&owner=Group:default/Finance`)).toEqual(first);
    expect(await places(`${both}&text=INVOICE-VIEW`)).toEqual(second);
    expect(
      await places(`${both}&target=integration:default/invoice-view`),
    ).toEqual(second);
    expect(await places(`${both}&sort=owner`)).toEqual([...second, ...first]);
    expect(await places(`${both}&limit=1&offset=1`)).toEqual(second);
    expect((await get(`/findings?${both}&limit=1`)).total).toBe(2);
    expect(await places(`${both}&severity=error`)).toEqual([]);
    expect(await places(`${both}&waived=yes`)).toEqual([]);
    expect(await places(`${both}&age=over-90`)).toEqual([]);
    expect(await places(`${both}&source=spectral`)).toEqual([]);
    expect(
      (await places('system=system:default/ledger&source=spectral')).length,
    ).toBe(2);
    const unknown = await portal
      .as('ana')
      .get('/governance/findings?severity=fatal');
    expect([unknown.status, unknown.body.error.message]).toEqual([
      400,
      'The request does not fit the API: query/severity must be equal to one of the allowed values: error, warn, info. Correct it as openapi.json of this plugin describes.',
    ]);
  });

  test('a finding is as old as its first day, in whatever order it stands now', async () => {
    vi.setSystemTime(new Date('2026-12-10T09:00:00Z'));
    await repository.commit({
      [ledgerFile]: ledger(
        '2.1.0',
        'get /Journals',
        'get /Invoices',
        'get /Employees',
      ),
    });
    await portal.refresh();
    const { findings } = await get('/findings?rule=operation-described');
    expect(
      findings.map((finding: Listed) => [
        finding.location.pointer,
        finding.firstSeen,
        finding.age,
      ]),
    ).toEqual([
      ['/paths/~1Journals/get', '2026-12-10', '0-7'],
      ['/paths/~1Invoices/get', '2026-11-21', '8-30'],
      ['/paths/~1Employees/get', '2026-11-21', '8-30'],
    ]);
    const { byAge, byRule, byOwner } = await get('');
    expect(byAge.map((group: { key: string }) => group.key)).toEqual([
      '0-7',
      '8-30',
      '31-90',
      'over-90',
    ]);
    expect(byRule).toContainEqual({
      key: 'operation-described',
      title: '',
      tally: tally(0, 3),
    });
    expect(byOwner.map((group: { key: string }) => group.key)).toContain(
      'group:default/developers',
    );
  });

  test('a rule across the estate with its page, and one that only finds', async () => {
    const ours = await get('/rules/flow-review-dated');
    expect(ours.rule).toMatchObject({
      id: 'flow-review-dated',
      documented: true,
      appliesTo: 'estate',
      tally: tally(2, 0),
    });
    expect(Object.keys(ours.page)).toEqual(['reason', 'remedy', 'bad', 'good']);
    expect(ours.fires).toEqual([
      {
        target: 'integration:default/expense-sync',
        title: 'expense-sync',
        owner: 'group:default/finance',
        tally: tally(1, 0),
      },
      {
        target: 'integration:default/invoice-view',
        title: 'invoice-view',
        owner: 'group:default/developers',
        tally: tally(1, 0),
      },
    ]);
    expect(await get('/rules/operation-described')).toEqual({
      day: '2026-11-21',
      rule: {
        id: 'operation-described',
        documented: false,
        appliesTo: null,
        demand: '',
        severity: null,
        ruleset: '',
        reference: '',
        answers: [],
        tally: tally(0, 2),
      },
      page: null,
      messages: ['Every operation says what it does.'],
      fires: [
        {
          target: 'api:default/ledger',
          title: 'Ledger API',
          owner: 'group:default/finance',
          tally: tally(0, 2),
        },
      ],
      waivers: [],
    });
    const none = await portal.as('ana').get('/governance/rules/no-such-rule');
    expect([none.status, none.body.error.message]).toEqual([
      404,
      'There is no governance rule no-such-rule with a page or a finding; see the list of rules.',
    ]);
  });

  test('a rule of a ruleset whose page stands beside it has reason and examples', async () => {
    await repository.commit({
      'rulesets/rules/operation-described.yaml': `
id: operation-described
appliesTo: openapi
reason: Nobody can support what nobody can explain.
remedy: Say in one sentence what the operation does.
answers: [A1]
bad:
  text: |
    openapi: 3.0.3
  findings: ['1:1 / Every operation says what it does.']
good:
  text: |
    openapi: 3.0.3
`,
    });
    await portal.refresh();
    const { rules } = await get('/rules');
    expect(
      rules.find((rule: { id: string }) => rule.id === 'operation-described'),
    ).toEqual({
      id: 'operation-described',
      documented: true,
      appliesTo: 'openapi',
      demand: 'Every operation says what it does.',
      severity: 'warn',
      ruleset: 'rulesets/openapi.yaml',
      reference: '',
      answers: ['A1'],
      tally: tally(0, 2),
    });
    expect((await get('/rules/operation-described')).page).toEqual({
      reason: 'Nobody can support what nobody can explain.',
      remedy: 'Say in one sentence what the operation does.',
      bad: {
        text: 'openapi: 3.0.3\n',
        findings: ['1:1 / Every operation says what it does.'],
      },
      good: { text: 'openapi: 3.0.3\n', findings: [] },
    });
  });

  test('one target with all that concerns it', async () => {
    const target = await get('/targets?ref=API:default/Ledger');
    expect([target.ref, target.title, target.owner]).toEqual([
      'api:default/ledger',
      'Ledger API',
      'group:default/finance',
    ]);
    expect(
      target.findings.filter(
        (finding: Listed) => finding.ruleId === 'operation-described',
      ).length,
    ).toBe(2);
    const none = await portal
      .as('ana')
      .get('/governance/targets?ref=group:default/finance');
    expect(none.status).toBe(404);
  });

  test('the findings of one target come heaviest first', async () => {
    await repository.commit({
      'rulesets/governance.yaml': `
profiles:
  - id: reviews
    reason: Reviews come first here.
    levels: [{ rule: flow-review-dated, level: error, reason: It is late. }]
waivers:
  longestDays: { error: 90, warn: 180, info: 365 }
  mostRenewals: 2
  approvers: [group:default/architects]
  never: []
  controlRequired: []
scorecards: []
`,
    });
    await portal.refresh();
    const { findings } = await get(
      '/targets?ref=integration:default/expense-sync',
    );
    const weights = findings.map((finding: Listed) =>
      ['error', 'warn', 'info'].indexOf(finding.severity),
    );
    expect(new Set(weights).size).toBeGreaterThan(1);
    expect(weights).toEqual([...weights].sort());
  });

  test('a ruleset that no lint takes leaves contracts linted by the last good one, and the estate says so', async () => {
    const before = await get('');
    await repository.commit({ 'rulesets/openapi.yaml': 'rules: {' });
    await portal.refresh();
    expect(before.byRule.length).toBeGreaterThan(0);
    expect(await get('')).toEqual(before);
    const { sources } = (await portal.as('ana').get('/estate')).body;
    expect(
      sources[0].problems.map(({ file }: { file: string }) => file),
    ).toContain('rulesets/openapi.yaml');
  });

  test('rows of mapping sheets are held against owners and contracts, by the commit in force', async () => {
    const sheet = (target: string) => `
integration: employee-sync
mappings:
  - name: employee
    sources: [{ name: seen, contract: ledger, operations: [GET /Employees] }]
    target: { contract: people, operations: [PUT /people] }
    rows:
      - { id: name, source: seen.Nothing, target: ${target}, attribute: employee.name }
`;
    await repository.commit({
      'catalog-info/people-of-crm.yaml': `
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: crm, title: CRM }
spec: { owner: group:default/finance }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: people
  title: People
  annotations: { interlock.dev/contract: contracts/own/people.yaml }
spec: { type: openapi, lifecycle: production, owner: group:default/finance, system: crm }
---
apiVersion: interlock.dev/v1alpha1
kind: DataObject
metadata: { name: employee, title: Employee }
spec:
  owner: group:default/finance
  attributes: [{ name: name, systemOfRecord: crm }]
---
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: employee-sync, title: Employee sync }
spec:
  owner: group:default/finance
  lifecycle: production
  source: ledger
  target: crm
  mapping: mappings/employee.yaml
  contracts: [{ ref: ledger, role: consumes }, { ref: people, role: consumes }]
`,
      // The object that the repository starts with has no attributes.
      'catalog-info/data.yaml': '',
      'contracts/own/people.yaml': `
openapi: 3.0.3
info: { title: People, version: 1.0.0 }
paths:
  /people:
    put:
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses: { '204': { description: Taken. } }
`,
      'mappings/employee.yaml': sheet('names'),
    });
    await portal.refresh();
    const found = async () => {
      const { findings } = await get(
        '/findings?target=integration:default/employee-sync',
      );
      return findings
        .filter(({ ruleId }: Listed) => /^(?:record|mapping)-/.test(ruleId))
        .map(
          (finding: Listed & { location: { file: string; line: number } }) =>
            `${finding.location.file}:${finding.location.line} ${finding.severity} ${finding.ruleId}`,
        )
        .sort();
    };
    const withSlip = await found();
    expect(withSlip).toContain(
      'mappings/employee.yaml:8 error record-written-against-owner',
    );
    expect(withSlip).toContain(
      'mappings/employee.yaml:8 error mapping-target-path-unknown',
    );
    await repository.commit({ 'mappings/employee.yaml': sheet('name') });
    await portal.refresh();
    expect(await found()).toEqual(
      withSlip.filter((line: string) => !line.includes('target-path')),
    );
  });

  test('who may not read gets nothing', async () => {
    const nobody = await portal.asNobody().get('/governance');
    expect(nobody.status).toBe(401);
    const service = await portal.asService().get('/governance/waivers');
    expect(service.status).toBe(200);
  });
});

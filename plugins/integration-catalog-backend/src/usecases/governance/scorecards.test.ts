import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  estateFiles,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const policyFile = 'rulesets/governance.yaml';
const flowFile = 'catalog-info/integrations.yaml';

const measuring = (estateFiles[policyFile] ?? '').replace(
  'scorecards: []',
  `scorecards:
  - id: readiness
    title: Integration readiness
    reason: What is reviewed can be relied on.
    kinds: [integration]
    levels:
      - { id: bronze, title: Bronze, rules: [flow-review-dated] }
    minimum:
      - { criticalities: [medium], level: bronze }
`,
);

/** The flows with a dated review for the first of them. */
const oneReviewed = (estateFiles[flowFile] ?? '').replace(
  'criticality: medium',
  "criticality: medium\n  review: { cadence: quarterly, nextDue: '2027-01-15' }",
);

const summary = (
  by: string,
  ref: string,
  levels: Record<string, number>,
  belowMinimum: number,
) => ({
  template: 'readiness',
  by,
  ref,
  targets: Object.values(levels).reduce((sum, count) => sum + count, 0),
  levels,
  belowMinimum,
});

describeOnDatabases('scorecards', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  beforeEach(async () => {
    vi.useFakeTimers({
      toFake: ['Date'],
      now: new Date('2026-11-21T09:00:00Z'),
    });
    repository = await createEstateRepository();
    await repository.commit({ [policyFile]: measuring });
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
    vi.useRealTimers();
  });

  const get = async (path: string) =>
    (await portal.as('helen').get(`/governance${path}`)).body;

  test('levels of today, and the trend over days', async () => {
    vi.setSystemTime(new Date('2026-11-22T09:00:00Z'));
    await repository.commit({ [flowFile]: oneReviewed });
    await portal.refresh();
    const page = await get('/scorecards?template=readiness');
    const before = summary('all', '', { '': 2, bronze: 0 }, 2);
    const after = summary('all', '', { '': 1, bronze: 1 }, 1);
    expect(
      page.cards.map(
        ({ target, level, minimum, missing }: Record<string, unknown>) => [
          target,
          level,
          minimum,
          missing,
        ],
      ),
    ).toEqual([
      ['integration:default/expense-sync', 'bronze', 'bronze', []],
      [
        'integration:default/invoice-view',
        '',
        'bronze',
        [{ rule: 'flow-review-dated', findings: 1 }],
      ],
    ]);
    expect(page.summaries).toEqual([after]);
    expect(page.trend).toEqual([
      { day: '2026-11-21', summary: before },
      { day: '2026-11-22', summary: after },
    ]);
    const overview = await get('');
    expect(overview.scorecards).toEqual([
      {
        template: expect.objectContaining({ id: 'readiness' }),
        summary: after,
        trend: page.trend,
      },
    ]);
    expect((await get('/scorecards?template=other')).cards).toEqual([]);
    const byOwner = await get('/scorecards?by=owner');
    expect(byOwner.summaries).toEqual([
      summary('owner', 'group:default/developers', { '': 1, bronze: 0 }, 1),
      summary('owner', 'group:default/finance', { '': 0, bronze: 1 }, 0),
    ]);
  });

  test('a waived finding is in the way of no level', async () => {
    const requested = await portal.as('tom').post('/governance/waivers', {
      covers: { rule: 'flow-review-dated' },
      scope: { target: 'integration:default/invoice-view' },
      reason: 'The flow ends in December.',
      owner: 'group:default/developers',
      expiry: '2026-12-31',
    });
    await portal
      .as('ana')
      .post(`/governance/waivers/${requested.body.waiver.id}/decisions`, {
        decision: 'approve',
        reason: 'Agreed.',
      });
    expect((await get('/scorecards')).summaries).toEqual([
      summary('all', '', { '': 1, bronze: 1 }, 1),
    ]);
  });

  test('entries of the baseline are waivers with an end, and nobody decides about them here', async () => {
    const [finding] = (
      await get(
        '/findings?rule=flow-review-dated&target=integration:default/invoice-view',
      )
    ).findings;
    await repository.commit({
      'rulesets/baseline.yaml': `entries:
  - rule: flow-review-dated
    target: integration:default/invoice-view
    fingerprint: ${finding.fingerprint}
    reason: It was so when governance began.
    owner: group:default/developers
    since: '2026-11-21'
    until: '2026-12-31'
`,
    });
    await portal.refresh();
    const id = `baseline-${finding.fingerprint}`;
    const state = async () => {
      const { waivers } = await get('/waivers');
      const [present] = (
        await get(`/findings?rule=flow-review-dated&sort=owner`)
      ).findings;
      return [
        waivers.map((waiver: Record<string, unknown>) => [
          waiver.id,
          waiver.source,
          waiver.state,
          waiver.mayDecide,
        ]),
        present.waiver,
      ];
    };
    expect(await state()).toEqual([
      [[id, 'baseline', 'active', false]],
      { id, expiry: '2026-12-31' },
    ]);
    vi.setSystemTime(new Date('2027-01-01T00:01:00Z'));
    expect(await state()).toEqual([[[id, 'baseline', 'expired', false]], null]);
    expect(
      (await get('/findings?source=waiver')).findings.map(
        ({ ruleId, location }: { ruleId: string; location: object }) => [
          ruleId,
          location,
        ],
      ),
    ).toEqual([
      [
        'waiver-expired',
        expect.objectContaining({ file: 'rulesets/baseline.yaml' }),
      ],
    ]);
  });
});

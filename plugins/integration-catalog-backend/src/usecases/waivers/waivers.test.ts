import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  estateFiles,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const expenseSync = 'integration:default/expense-sync';

const asked = {
  covers: { rule: 'flow-review-dated' },
  scope: { target: expenseSync },
  reason: 'The review is planned with the vendor for January.',
  owner: 'group:default/finance',
  expiry: '2026-12-31',
  ticket: 'FIN-12',
};

interface View {
  readonly id: string;
  readonly state: string;
}

describeOnDatabases('waivers', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  beforeEach(async () => {
    vi.useFakeTimers({
      toFake: ['Date'],
      now: new Date('2026-11-21T09:00:00Z'),
    });
    repository = await createEstateRepository();
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
    vi.useRealTimers();
  });

  const request = (name: string, more: object = {}) =>
    portal.as(name).post('/governance/waivers', { ...asked, ...more });
  const decide = (name: string, id: string, decision = 'approve') =>
    portal.as(name).post(`/governance/waivers/${id}/decisions`, {
      decision,
      reason: 'Agreed in the architecture round.',
    });
  const withdraw = (name: string, id: string) =>
    portal.as(name).post(`/governance/waivers/${id}/withdrawal`, {
      reason: 'The review was held earlier.',
    });
  const read = async (path: string, name = 'ana') =>
    (await portal.as(name).get(`/governance${path}`)).body;
  const reviewFindings = async () =>
    (await read('/findings?rule=flow-review-dated')).findings.map(
      (finding: { target: string; waiver: unknown }) => [
        finding.target,
        finding.waiver,
      ],
    );

  test('asked for, approved by somebody else, in force, and over', async () => {
    const requested = await request('tom');
    const { id } = requested.body.waiver;
    expect([requested.status, requested.body.waiver]).toEqual([
      201,
      {
        id: expect.any(String),
        source: 'portal',
        covers: { rule: 'flow-review-dated' },
        scope: { target: expenseSync },
        reason: asked.reason,
        owner: 'group:default/finance',
        requestedBy: 'user:default/tom',
        approvers: [],
        start: '2026-11-21',
        expiry: '2026-12-31',
        ticket: 'FIN-12',
        compensatingControl: '',
        renews: null,
        renewals: 0,
        decision: 'requested',
        severity: 'warn',
        state: 'requested',
        permits: 0,
        requestedAt: '2026-11-21T09:00:00.000Z',
        lacking: [],
        mayDecide: false,
      },
    ]);
    expect(
      requested.body.findings.map(
        (finding: { target: string }) => finding.target,
      ),
    ).toEqual([expenseSync]);
    expect((await read('/waivers')).waitingForMe).toBe(1);

    const approved = await decide('ana', id);
    expect([approved.status, approved.body.waiver.state]).toEqual([
      201,
      'active',
    ]);
    expect(approved.body.waiver.permits).toBe(1);
    expect(approved.body.history).toEqual([
      {
        action: 'requested',
        by: 'user:default/tom',
        at: '2026-11-21T09:00:00.000Z',
        reason: asked.reason,
      },
      {
        action: 'approved',
        by: 'user:default/ana',
        at: '2026-11-21T09:00:00.000Z',
        reason: 'Agreed in the architecture round.',
      },
    ]);
    expect(await reviewFindings()).toEqual([
      [expenseSync, { id, expiry: '2026-12-31' }],
      ['integration:default/invoice-view', null],
    ]);

    vi.setSystemTime(new Date('2026-12-15T09:00:00Z'));
    const { expiringWaivers } = await read('');
    expect(expiringWaivers.map((waiver: View) => waiver.id)).toEqual([id]);
    vi.setSystemTime(new Date('2026-12-31T23:59:00Z'));
    expect((await reviewFindings())[0]).toEqual([
      expenseSync,
      { id, expiry: '2026-12-31' },
    ]);
    vi.setSystemTime(new Date('2027-01-01T00:01:00Z'));
    expect((await reviewFindings())[0]).toEqual([expenseSync, null]);
    expect((await read('/waivers?state=expired')).waivers.length).toBe(1);
  });

  test('who may not decide, each with the reason', async () => {
    const { id } = (await request('ana')).body.waiver;
    const refusals = [];
    for (const name of ['ana', 'tom', 'helen']) {
      const response = await decide(name, id);
      refusals.push([name, response.status, response.body.error.message]);
    }
    const machine = await portal
      .asService()
      .post(`/governance/waivers/${id}/decisions`, {
        decision: 'approve',
        reason: 'because',
      });
    refusals.push(['ci', machine.status, machine.body.error.message]);
    expect(refusals).toEqual([
      ['ana', 403, 'Whoever asks for a waiver does not decide about it.'],
      [
        'tom',
        403,
        'Waivers are decided by group:default/architects or group:default/finance.',
      ],
      [
        'helen',
        403,
        "The portal's configuration keeps you from deciding about waivers: let interlock.permissions.grants name one of your groups, or ask one of those that the governance policy names.",
      ],
      [
        'ci',
        403,
        'Only a signed-in person decides about a waiver; external:ci is a service token. Sign in to the portal and do it there.',
      ],
    ]);
    expect((await decide('rosa', id)).status).toBe(201);
    const again = await decide('jonas', id, 'reject');
    expect([again.status, again.body.error.message]).toEqual([
      409,
      'This waiver is approved; there is nothing left to decide.',
    ]);
  });

  test('a machine asks for nothing', async () => {
    const response = await portal
      .asService()
      .post('/governance/waivers', asked);
    expect([response.status, response.body.error.message]).toEqual([
      403,
      'Only a signed-in person asks for a waiver; external:ci is a service token. Sign in to the portal and do it there.',
    ]);
  });

  test('of two people who decide at once, one is told so', async () => {
    const { id } = (await request('tom')).body.waiver;
    const replica = await startPortal({
      knex: on.connectAgain(),
      repository: repository.root,
    });
    const answers = await Promise.all([
      decide('ana', id),
      replica.as('jonas').post(`/governance/waivers/${id}/decisions`, {
        decision: 'reject',
        reason: 'Not again.',
      }),
    ]);
    expect(answers.map(response => response.status).sort()).toEqual([201, 409]);
    const { history } = await read(`/waivers/${id}`);
    expect(history.length).toBe(2);
    // The other replica shows the same.
    const there = await replica.as('ana').get(`/governance/waivers/${id}`);
    expect(there.body).toEqual(await read(`/waivers/${id}`));
    await replica.stop();
  });

  test('what the policy rules out, and what does not exist, is refused at once', async () => {
    const messages = [];
    for (const more of [
      { expiry: '2027-11-21' },
      { expiry: '2026-11-20' },
      { scope: { target: 'api:default/nothing' } },
      { owner: 'group:default/nobody' },
      { renews: '11111111-1111-4111-8111-111111111111' },
      { surprise: true },
    ]) {
      const response = await request('tom', more);
      expect(response.status).toBe(400);
      messages.push(response.body.error.message);
    }
    expect(messages).toEqual([
      'From 2026-11-21 to 2027-11-21 are 366 days; a waiver of a finding of severity warn lasts at most 180.',
      'The expiry 2026-11-20 is before the start 2026-11-21.',
      'scope.target is api:default/nothing, which is nothing that governance judges; name a contract, integration, system or data object of the estate in full.',
      'owner is group:default/nobody, which the estate does not have; name an entity of it in full.',
      '11111111-1111-4111-8111-111111111111 is no approved waiver of the same rule and place, so it cannot be renewed.',
      'The request does not fit the API: body must NOT have additional properties. Correct it as openapi.json of this plugin describes.',
    ]);
    expect((await read('/waivers')).waivers).toEqual([]);
  });

  test('renewals are counted and end', async () => {
    let id = (await request('tom')).body.waiver.id;
    await decide('ana', id);
    for (const renewals of [1, 2]) {
      const renewed = await request('tom', { renews: id });
      expect(renewed.body.waiver).toMatchObject({ renews: id, renewals });
      expect((await read(`/waivers/${id}`)).renewedBy).toEqual([
        renewed.body.waiver.id,
      ]);
      id = renewed.body.waiver.id;
      await decide('ana', id);
    }
    const third = await request('tom', { renews: id });
    expect([third.status, third.body.error.message]).toEqual([
      400,
      'This would be renewal 3; after 2 the finding must be mended.',
    ]);
  });

  test('withdrawn by who asked, not by anybody, and then over', async () => {
    const { id } = (await request('tom')).body.waiver;
    await decide('ana', id);
    expect((await read(`/waivers/${id}`, 'helen')).mayWithdraw).toBe(false);
    expect((await withdraw('helen', id)).status).toBe(403);
    const withdrawn = await withdraw('tom', id);
    expect([withdrawn.status, withdrawn.body.waiver.state]).toEqual([
      201,
      'withdrawn',
    ]);
    expect((await withdraw('tom', id)).status).toBe(409);
    expect((await reviewFindings())[0]).toEqual([expenseSync, null]);
  });

  test('a waiver that matches nothing is orphaned, one that did once is stale', async () => {
    const orphan = await request('tom', {
      covers: { rule: 'int-never-fires' },
      scope: {},
    });
    await decide('ana', orphan.body.waiver.id);
    const { id } = (await request('tom')).body.waiver;
    await decide('ana', id);
    await portal.refresh();
    const states = async () =>
      Object.fromEntries(
        (await read('/waivers')).waivers.map((waiver: View) => [
          waiver.id,
          waiver.state,
        ]),
      );
    expect(await states()).toEqual({
      [orphan.body.waiver.id]: 'orphaned',
      [id]: 'active',
    });
    const file = 'catalog-info/integrations.yaml';
    await repository.commit({
      [file]: (estateFiles[file] ?? '').replace(
        'criticality: medium',
        "criticality: medium\n  review: { cadence: quarterly, nextDue: '2027-01-15' }",
      ),
    });
    await portal.refresh();
    expect(await states()).toEqual({
      [orphan.body.waiver.id]: 'orphaned',
      [id]: 'stale',
    });
  });

  test('each act is in the audit record, and the chain is whole', async () => {
    const { id } = (await request('tom')).body.waiver;
    await decide('ana', id);
    await withdraw('ana', id);
    const { entries, chain } = (await portal.as('ana').get('/audit')).body;
    expect(chain.intact).toBe(true);
    expect(
      entries
        .filter((entry: { subject: string }) => entry.subject === id)
        .map((entry: { action: string; actor: string }) => [
          entry.action,
          entry.actor,
        ]),
    ).toEqual([
      ['waiver.withdrawn', 'user:default/ana'],
      ['waiver.approved', 'user:default/ana'],
      ['waiver.requested', 'user:default/tom'],
    ]);
  });
});

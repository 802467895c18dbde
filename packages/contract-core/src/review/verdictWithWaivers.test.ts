import { describe, expect, it } from 'vitest';
import { fingerprintVersion } from '../model';
import type { Finding } from '../model';
import { decideVerdict } from './decideVerdict';
import { nobodyRelated } from './approverSelectors';
import { conditionsOf } from './decisionConditions';
import type { SubjectUnderReview, ReviewInput } from './reviewInput';
import { waiverSample } from '../testing/waiverSample';

const architects = 'group:default/integration-architects';
const billing = 'integration:default/billing';

function finding(fingerprint: string, operation: string): Finding {
  return {
    ruleId: 'operation-removed',
    severity: 'error',
    direction: 'none',
    effect: 'narrower',
    proof: 'structural',
    message: `${operation} is gone.`,
    operation,
    base: null,
    revision: null,
    witness: null,
    sites: [
      {
        operation,
        direction: 'none',
        effect: 'narrower',
        path: '',
        witness: false,
        base: null,
        revision: null,
      },
    ],
    fingerprint,
  };
}

const orders: SubjectUnderReview = {
  kind: 'contract',
  id: 'orders',
  ref: 'api:default/orders',
  title: 'Orders',
  file: 'contracts/own/orders/openapi.yaml',
  owner: 'group:default/sales',
  related: nobodyRelated,
  findings: [finding('f1', 'GET /orders'), finding('f2', 'GET /carts')],
  consumers: [
    {
      consumer: billing,
      fingerprints: ['f1'],
      dataClasses: [],
      dataOwners: [],
      flags: [],
    },
  ],
  problems: [],
  governance: [],
  baseKnown: true,
  known: true,
  firstVersion: false,
};

const waiver = waiverSample({
  covers: { rule: 'operation-removed' },
  start: '2026-11-01',
  expiry: '2026-11-30',
});

/** The parts of a verdict that waivers change, with the reasons in short. */
function review(overrides: Partial<ReviewInput>) {
  const verdict = decideVerdict({
    subjects: [orders],
    policy: {
      rules: [],
      fallback: { people: 1, distinctGroups: 1, from: [architects] },
      unknownAuthor: { people: 2 },
    },
    policyDigest: 'sha256:p',
    authors: { users: ['user:default/dev'], unmatched: [] },
    decisions: [],
    members: null,
    rejections: [],
    waivers: [],
    day: '2026-11-21',
    gate: 'portal',
    ...overrides,
  });
  return {
    conclusion: verdict.conclusion,
    reasons: verdict.reasons.map(({ code, message }) => `${code}: ${message}`),
    waived: verdict.waived,
    owed: verdict.owed.flatMap(owed => owed.fingerprints),
  };
}

describe('a verdict with waivers', () => {
  it('owes no approval for what is waived, and says until when', () => {
    expect(review({ waivers: [waiver] })).toEqual({
      conclusion: 'success',
      reasons: [
        'waived: 2 findings of operation-removed in Orders are waived until 2026-11-30 by W-1.',
      ],
      waived: [
        { fingerprint: 'f1', waiver: 'W-1' },
        { fingerprint: 'f2', waiver: 'W-1' },
      ],
      owed: [],
    });
  });

  it('owes approval for what a waiver permitted until its approver left, and says who that is', () => {
    const moved = [{ ref: 'user:default/ada', groups: ['group:default/hr'] }];
    expect(review({ waivers: [waiver], members: moved })).toEqual({
      conclusion: 'undecided',
      reasons: [
        'approval-required: Orders has 2 breaking changes that wait for approval: 0 of 1 approvals given, wanted from group:default/integration-architects.',
        'waiver-fallen: The waiver W-1 permits 2 findings of operation-removed in Orders no more: user:default/ada approved it and may not decide about it any more.',
      ],
      waived: [],
      owed: ['f1', 'f2'],
    });
  });

  it('says the same of a governance finding', () => {
    const unowned = {
      ...orders,
      findings: [],
      governance: [
        {
          ruleId: 'int-owner-present',
          fingerprint: 'g1',
          target: 'api:default/orders',
          targetId: 'orders',
          formerTargets: [],
          operations: [],
          consumers: [],
          severity: 'error' as const,
        },
      ],
    };
    expect(
      review({ subjects: [unowned], waivers: [waiverSample()], members: [] }),
    ).toEqual({
      conclusion: 'failure',
      reasons: [
        'lint-error: Orders has 1 governance error that blocks.',
        'waiver-fallen: The waiver W-1 permits 1 finding of int-owner-present in Orders no more: user:default/ada approved it and may not decide about it any more.',
      ],
      waived: [],
      owed: [],
    });
  });

  it('owes approval for what is left', () => {
    const one = { ...waiver, covers: { ...waiver.covers, fingerprint: 'f1' } };
    expect(review({ waivers: [one] })).toEqual({
      conclusion: 'undecided',
      reasons: [
        'approval-required: Orders has 1 breaking change that waits for approval: 0 of 1 approvals given, wanted from group:default/integration-architects.',
        'waived: 1 finding of operation-removed in Orders is waived until 2026-11-30 by W-1.',
      ],
      waived: [{ fingerprint: 'f1', waiver: 'W-1' }],
      owed: ['f2'],
    });
  });

  it('blocks again on the day after the expiry, and says which waiver ended when', () => {
    expect(review({ waivers: [waiver], day: '2026-11-30' }).conclusion).toBe(
      'success',
    );
    expect(review({ waivers: [waiver], day: '2026-12-01' })).toEqual({
      conclusion: 'undecided',
      reasons: [
        'approval-required: Orders has 2 breaking changes that wait for approval: 0 of 1 approvals given, wanted from group:default/integration-architects.',
        'waiver-expired: The waiver W-1 expired on 2026-11-30, so 2 findings of operation-removed in Orders count again.',
      ],
      waived: [],
      owed: ['f1', 'f2'],
    });
  });

  it('permits for one operation or consumer only where it reaches no other', () => {
    const scoped = (scope: (typeof waiver)['scope']) =>
      review({ waivers: [{ ...waiver, scope }] }).owed;
    expect(scoped({ operation: 'GET /orders' })).toEqual(['f2']);
    expect(scoped({ consumer: billing })).toEqual(['f2']);
    expect(scoped({ consumer: 'integration:default/tax' })).toEqual([
      'f1',
      'f2',
    ]);
    expect(scoped({ target: 'api:default/carts' })).toEqual(['f1', 'f2']);
  });

  it('permits nothing by one person where the policy asks two people of two groups', () => {
    const finance = 'group:default/finance-control';
    const policy: ReviewInput['policy'] = {
      rules: [],
      fallback: {
        people: 2,
        distinctGroups: 2,
        from: [architects, finance],
      },
      unknownAuthor: { people: 2 },
    };
    const by = (...approvers: (typeof waiver)['approvers'][number][]) =>
      review({ policy, waivers: [{ ...waiver, approvers }] });
    const ada = { person: 'user:default/ada', groups: [architects] };
    const bo = { person: 'user:default/bo', groups: [finance] };
    // One approver of the waiver made it success before.
    expect(by(ada)).toEqual({
      conclusion: 'undecided',
      reasons: [
        'approval-required: Orders has 2 breaking changes that wait for approval: 0 of 2 approvals given, wanted from 2 different groups of group:default/integration-architects, group:default/finance-control.',
        'waiver-lacks-approval: The waiver W-1 does not permit 2 findings of operation-removed in Orders yet: 1 of 2 approvals given, wanted from 2 different groups of group:default/integration-architects, group:default/finance-control.',
      ],
      waived: [],
      owed: ['f1', 'f2'],
    });
    expect(by(ada, bo).conclusion).toBe('success');
    // Two people of one group, and whoever asked for the waiver, are too few.
    expect(by(ada, { ...bo, groups: [architects] }).conclusion).toBe(
      'undecided',
    );
    expect(
      by(ada, { person: waiver.requestedBy, groups: [finance] }).conclusion,
    ).toBe('undecided');
  });

  it('weighs each finding by the rule that decides about it', () => {
    const finance = 'group:default/finance-control';
    const verdict = review({
      policy: {
        rules: [
          {
            id: 'carts',
            reason: 'Carts are on the books.',
            when: { operations: ['* /carts'] },
            require: { people: 1, distinctGroups: 1, from: [finance] },
          },
        ],
        fallback: { people: 1, distinctGroups: 1, from: [architects] },
        unknownAuthor: { people: 2 },
      },
      waivers: [waiver],
    });
    expect(verdict.waived).toEqual([{ fingerprint: 'f1', waiver: 'W-1' }]);
    expect(verdict.owed).toEqual(['f2']);
  });

  it('counts no author of the change, and asks for more where one is unknown', () => {
    const approver = waiver.approvers[0]?.person ?? '';
    const byAuthors = (users: string[], unmatched: string[]) =>
      review({ waivers: [waiver], authors: { users, unmatched } }).conclusion;
    expect(byAuthors(['user:default/tom'], [])).toBe('success');
    // Both were success before.
    expect(byAuthors([approver], [])).toBe('undecided');
    expect(byAuthors(['user:default/tom'], ['who@example.com'])).toBe(
      'undecided',
    );
    // The requester may be an author.
    expect(byAuthors([waiver.requestedBy], [])).toBe('success');
  });

  it('does not outweigh a rejection', () => {
    const rejection = {
      id: 'd1',
      subject: { kind: 'contract' as const, id: orders.id, ref: orders.ref },
      decision: 'reject' as const,
      decidedBy: 'user:default/ada',
      groups: [architects],
      reason: 'Billing reads it on the 25th.',
      fingerprints: ['f1'],
      fingerprintVersion,
      decidedAt: '2026-11-21T10:00:00.000Z',
      conditions: conditionsOf(['f1'], orders.consumers, 'sha256:p'),
    };
    expect(
      review({
        waivers: [waiver],
        rejections: [
          {
            decision: rejection,
            fingerprints: rejection.fingerprints,
            origin: null,
            lifts: [],
          },
        ],
      }).conclusion,
    ).toBe('failure');
  });

  it('says without a portal that waivers were not applied, where something blocks', () => {
    expect(review({ gate: 'none' }).reasons).toEqual([
      'approval-unavailable: Orders has 2 breaking changes and nobody could be asked about them.',
      'waivers-not-applied: Waivers of the portal were not applied, because the check ran without a portal.',
    ]);
    expect(
      review({ gate: 'none', subjects: [{ ...orders, findings: [] }] }).reasons,
    ).toEqual(['compatible: Orders stays compatible with its base.']);
  });
});

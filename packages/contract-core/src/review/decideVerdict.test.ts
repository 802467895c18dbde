import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintVersion } from '../model';
import type { Conclusion, Finding, Severity } from '../model';
import type { ApprovalPolicy } from './approvalPolicy';
import { decideVerdict } from './decideVerdict';
import type { Decision } from './decision';
import { nobodyRelated } from './approverSelectors';
import { conditionsOf } from './decisionConditions';
import type { Rejection } from './rejection';
import type { SubjectUnderReview, ReviewInput } from './reviewInput';

const architects = 'group:default/integration-architects';
const finance = 'group:default/finance-control';

const policy: ApprovalPolicy = {
  rules: [
    {
      id: 'vendor-break',
      reason: 'A vendor does not ask us.',
      when: { contracts: ['contracts/vendor/**'] },
      require: { people: 1, distinctGroups: 1, from: [architects] },
    },
    {
      id: 'own-break',
      reason: 'Our own promise.',
      when: { contracts: ['contracts/own/**'] },
      require: {
        people: 2,
        distinctGroups: 2,
        from: [architects, finance, 'contract-owner'],
      },
    },
  ],
  fallback: { people: 2, distinctGroups: 1, from: [architects] },
  unknownAuthor: { people: 2 },
};

function finding(
  fingerprint: string,
  overrides: Partial<Finding> = {},
): Finding {
  return {
    ruleId: 'operation-removed',
    severity: 'error',
    direction: 'none',
    effect: 'narrower',
    proof: 'structural',
    message: 'GET /Employees is gone.',
    operation: 'GET /Employees',
    base: null,
    revision: null,
    witness: null,
    sites: [],
    fingerprint,
    ...overrides,
  };
}

const vendorContract: SubjectUnderReview = {
  kind: 'contract',
  id: 'xero-accounting',
  ref: 'api:default/xero-accounting',
  title: 'Xero Accounting',
  file: 'contracts/vendor/xero/accounting/openapi.yaml',
  owner: 'group:default/finance-control',
  related: {
    ...nobodyRelated,
    'subject-owner': ['group:default/finance-control'],
    'contract-owner': ['group:default/finance-control'],
  },
  findings: [finding('f1'), finding('f2')],
  consumers: [
    {
      consumer: 'integration:default/expenses',
      fingerprints: ['f1', 'f2'],
      dataClasses: ['personal'],
      dataOwners: ['group:default/people'],
      flags: ['posting'],
    },
  ],
  problems: [],
  governance: [],
  baseKnown: true,
  known: true,
  firstVersion: false,
};

function decision(overrides: Partial<Decision> = {}): Decision {
  const fingerprints = overrides.fingerprints ?? ['f1', 'f2'];
  return {
    id: 'd1',
    subject: {
      kind: 'contract',
      id: vendorContract.id,
      ref: vendorContract.ref,
    },
    decision: 'approve',
    decidedBy: 'user:default/ada',
    groups: [architects],
    reason: 'Employees move to the HR system.',
    fingerprints,
    fingerprintVersion,
    decidedAt: '2026-11-21T10:00:00.000Z',
    conditions: conditionsOf(
      fingerprints,
      vendorContract.consumers,
      'sha256:p',
    ),
    ...overrides,
  };
}

/** What a rejecting decision of this change says to the review. */
const rejectionOf = (given: Decision): Rejection => ({
  decision: given,
  fingerprints: given.fingerprints,
  origin: null,
  lifts: [],
});

function review(overrides: Partial<ReviewInput> = {}) {
  return decideVerdict({
    subjects: [vendorContract],
    policy,
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
}

const governed = (severity: Severity) => ({
  ruleId: `rule-of-${severity}`,
  fingerprint: severity,
  target: 'api:default/xero-accounting',
  severity,
});

const ended = (conclusion: Conclusion) => ({
  kind: 'contract',
  id: 'xero-accounting',
  conclusion,
  rejected: false,
});

describe('decideVerdict', () => {
  it('asks for one architect when a vendor contract breaks', () => {
    expect(review()).toEqual({
      conclusion: 'undecided',
      reasons: [
        {
          code: 'approval-required',
          message:
            'Xero Accounting has 2 breaking changes that wait for approval: 0 of 1 approvals given, wanted from group:default/integration-architects.',
          remedy:
            'Ask the people named to decide in the portal, then run the same command again.',
        },
      ],
      waived: [],
      lacking: [],
      rejections: [],
      approvals: [],
      owed: [
        {
          subject: {
            kind: 'contract',
            id: 'xero-accounting',
            ref: 'api:default/xero-accounting',
          },
          ruleId: 'vendor-break',
          ruleReason: 'A vendor does not ask us.',
          requirement: { people: 1, distinctGroups: 1, from: [architects] },
          groups: [architects],
          fingerprints: ['f1', 'f2'],
          approvedBy: [],
          missing:
            '0 of 1 approvals given, wanted from group:default/integration-architects',
        },
      ],
      subjects: [ended('undecided')],
    });
  });

  it('fails instead of asking when there is nobody to ask', () => {
    expect(review({ gate: 'none' }).conclusion).toBe('failure');
    expect(review({ gate: 'none' }).reasons.map(reason => reason.code)).toEqual(
      ['approval-unavailable', 'waivers-not-applied'],
    );
  });

  it('succeeds with the approval of one architect', () => {
    expect(review({ decisions: [decision()] })).toEqual({
      conclusion: 'success',
      reasons: [
        {
          code: 'approved',
          message:
            'The breaking changes of Xero Accounting are approved by user:default/ada.',
          remedy: '',
        },
      ],
      waived: [],
      lacking: [],
      rejections: [],
      approvals: ['d1'],
      owed: [],
      subjects: [ended('success')],
    });
  });

  it('asks again for the one finding that is new', () => {
    const grown = {
      ...vendorContract,
      findings: [...vendorContract.findings, finding('f3')],
      consumers: [
        ...vendorContract.consumers,
        {
          consumer: 'integration:default/invoices',
          fingerprints: ['f3'],
          dataClasses: [],
          dataOwners: [],
          flags: [],
        },
      ],
    };
    const verdict = review({ subjects: [grown], decisions: [decision()] });
    expect(verdict.conclusion).toBe('undecided');
    expect(verdict.owed.map(owed => owed.fingerprints)).toEqual([['f3']]);
    expect(verdict.approvals).toEqual(['d1']);
  });

  it.each([
    ['the author of the change', { decidedBy: 'user:default/dev' }],
    ['somebody outside the groups', { groups: ['group:default/auditors'] }],
    [
      'another contract',
      {
        subject: {
          kind: 'contract' as const,
          id: 'other',
          ref: vendorContract.ref,
        },
      },
    ],
    [
      'a subject of another kind',
      {
        subject: {
          kind: 'mapping' as const,
          id: vendorContract.id,
          ref: '',
        },
      },
    ],
    [
      'another policy',
      {
        conditions: {
          consumers: ['integration:default/expenses'],
          dataClasses: ['personal'],
          policyDigest: 'sha256:other',
        },
      },
    ],
    [
      'fewer consumers than are hit now',
      {
        conditions: {
          consumers: [],
          dataClasses: ['personal'],
          policyDigest: 'sha256:p',
        },
      },
    ],
    [
      'a data class that it did not know',
      {
        conditions: {
          consumers: ['integration:default/expenses'],
          dataClasses: [],
          policyDigest: 'sha256:p',
        },
      },
    ],
  ])('does not count an approval for or by %s', (_name, overrides) => {
    expect(review({ decisions: [decision(overrides)] }).conclusion).toBe(
      'undecided',
    );
  });

  it('needs two people when an author matches nobody', () => {
    const authors = { users: [], unmatched: ['stranger@example.org'] };
    expect(review({ authors, decisions: [decision()] }).conclusion).toBe(
      'undecided',
    );
    expect(
      review({
        authors,
        decisions: [
          decision(),
          decision({ id: 'd2', decidedBy: 'user:default/bo' }),
        ],
      }).conclusion,
    ).toBe('success');
  });

  describe('with unknownAuthor: {add: 1}', () => {
    const adding = {
      ...policy,
      unknownAuthor: { add: 1 },
      fallback: { people: 1, distinctGroups: 1, from: [finance] },
    };
    const stranger = { users: [], unmatched: ['stranger@example.org'] };
    const nobody = { users: [], unmatched: [] };
    const byAda = decision();
    const byBo = decision({ id: 'd2', decidedBy: 'user:default/bo' });
    const byFinance = decision({
      id: 'd3',
      decidedBy: 'user:default/fi',
      groups: [finance],
    });
    const own = {
      ...vendorContract,
      file: 'contracts/own/customer-account/openapi.yaml',
    };

    it.each([
      // [what, authors, decisions, conclusion; before: conclusion]
      [
        'one architect is not enough for a stranger',
        stranger,
        [byAda],
        'undecided',
      ],
      [
        'nobody known is a stranger, too; it was nothing before',
        nobody,
        [byAda],
        'undecided',
      ],
      ['two architects are', nobody, [byAda, byBo], 'success'],
      [
        'the added one may be of the fallback',
        nobody,
        [byAda, byFinance],
        'success',
      ],
      [
        'but nobody of the rule itself is not',
        nobody,
        [byFinance],
        'undecided',
      ],
      [
        'known authors add nobody',
        { users: ['user:default/dev'], unmatched: [] },
        [byAda],
        'success',
      ],
    ] as const)('%s', (_what, authors, decisions, conclusion) => {
      expect(review({ policy: adding, authors, decisions }).conclusion).toBe(
        conclusion,
      );
    });

    it('asks for three where a rule asks for two of two groups; two were enough before', () => {
      const twoGroups = [byAda, byFinance];
      expect(
        [twoGroups, [...twoGroups, byBo]].map(
          decisions =>
            review({
              subjects: [own],
              policy: adding,
              authors: stranger,
              decisions,
            }).conclusion,
        ),
      ).toEqual(['undecided', 'success']);
    });

    it('adds one person per change: the same one stands for every subject and stranger', () => {
      const second = {
        ...vendorContract,
        id: 'second',
        ref: 'api:default/second',
        findings: [finding('g1')],
        consumers: [],
      };
      const about = (given: Decision): Decision => ({
        ...given,
        id: `${given.id}-second`,
        subject: { kind: 'contract', id: second.id, ref: second.ref },
        fingerprints: ['g1'],
        conditions: {
          consumers: [],
          dataClasses: [],
          policyDigest: 'sha256:p',
        },
      });
      expect(
        review({
          subjects: [vendorContract, second],
          policy: adding,
          authors: { users: [], unmatched: ['a@example.org', 'b@example.org'] },
          decisions: [byAda, byFinance, about(byAda), about(byFinance)],
        }).conclusion,
      ).toBe('success');
    });

    it('says who is asked for besides, and why', () => {
      const { owed, reasons } = review({
        policy: adding,
        authors: nobody,
        decisions: [byAda],
      });
      expect({ owed, reason: reasons[0]?.message }).toEqual({
        owed: [
          {
            subject: {
              kind: 'contract',
              id: 'xero-accounting',
              ref: 'api:default/xero-accounting',
            },
            ruleId: 'vendor-break',
            ruleReason: 'A vendor does not ask us.',
            requirement: { people: 1, distinctGroups: 1, from: [architects] },
            addedPeople: 1,
            groups: [finance, architects],
            fingerprints: ['f1', 'f2'],
            approvedBy: ['user:default/ada'],
            missing:
              '1 of 2 approvals given, wanted 1 more from group:default/integration-architects or group:default/finance-control, because the author is unknown',
          },
        ],
        reason:
          'Xero Accounting has 2 breaking changes that wait for approval: 1 of 2 approvals given, wanted 1 more from group:default/integration-architects or group:default/finance-control, because the author is unknown. Nobody is known to have made this change, so more approvers are needed.',
      });
    });
  });

  it('counts an approval only while its giver may decide; it counted for ever before', () => {
    const asked = (groups: readonly string[]) => {
      const members = [{ ref: 'user:default/ada', groups }];
      const verdict = review({ members, decisions: [decision()] });
      const { conclusion, approvals, fallen } = verdict;
      return [conclusion, approvals, fallen];
    };
    expect(asked([architects])).toEqual(['success', ['d1'], undefined]);
    expect(asked([finance])).toEqual([
      'undecided',
      [],
      [
        {
          decision: 'd1',
          decidedBy: 'user:default/ada',
          lostGroups: [architects],
          isMember: true,
        },
      ],
    ]);
  });

  it.each(['senders', 'claimed'])(
    'does not count the approval of one of the %s; it did before',
    list => {
      const authors = {
        users: ['user:default/dev'],
        unmatched: [],
        [list]: ['user:default/ada'],
      };
      expect(review({ authors, decisions: [decision()] }).conclusion).toBe(
        'undecided',
      );
    },
  );

  it('fails on a rejection until it is lifted, on whatever branch it was given', () => {
    const rejection = decision({ id: 'd2', decision: 'reject' });
    const standing = rejectionOf(rejection);
    const missing = `0 of 1 approvals given, wanted from ${architects}`;
    expect(review({ rejections: [standing] }).reasons).toEqual([
      {
        code: 'rejected',
        message:
          'user:default/ada rejected the change of Xero Accounting: Employees move to the HR system.',
        remedy: `Take the rejected change back, or let user:default/ada lift the rejection in the portal, or others without them: ${missing}. It stands until 2027-02-18.`,
      },
    ]);
    const origin = { repository: 'fork', branch: 'b', changeRequest: 'c1' };
    expect(
      review({ rejections: [{ ...standing, origin }] }).rejections,
    ).toEqual([
      {
        subject: rejection.subject,
        decision: 'd2',
        rejectedBy: 'user:default/ada',
        reason: rejection.reason,
        rejectedAt: rejection.decidedAt,
        until: '2027-02-18',
        origin,
        fingerprints: ['f1', 'f2'],
        groups: [architects],
        missing,
      },
    ]);
    const bo = { person: 'user:default/bo', groups: [architects] };
    const conclusion = (
      overrides: Partial<Rejection>,
      more: Partial<ReviewInput> = {},
    ) =>
      review({ rejections: [{ ...standing, ...overrides }], ...more })
        .conclusion;
    expect(conclusion({ lifts: [bo] })).toBe('undecided');
    // The giver is not one of the others, and neither is an author.
    expect(
      conclusion({
        lifts: [{ person: rejection.decidedBy, groups: [architects] }],
      }),
    ).toBe('failure');
    expect(
      conclusion(
        { lifts: [bo] },
        { authors: { users: [bo.person], unmatched: [] } },
      ),
    ).toBe('failure');
    // To be named as an author takes no rejection away.
    expect(
      conclusion(
        {},
        { authors: { users: [rejection.decidedBy], unmatched: [] } },
      ),
    ).toBe('failure');
  });

  it('forgets a rejection with the days of the policy and with the right of its giver', () => {
    const standing = rejectionOf(decision({ decision: 'reject' }));
    const on = (day: string, days?: number) =>
      review({
        rejections: [standing],
        day,
        policy:
          days === undefined ? policy : { ...policy, rejections: { days } },
      }).conclusion;
    expect([on('2027-02-18'), on('2027-02-19')]).toEqual([
      'failure',
      'undecided',
    ]);
    expect([on('2026-11-21', 1), on('2026-11-22', 1)]).toEqual([
      'failure',
      'undecided',
    ]);
    const guest = rejectionOf(
      decision({ decision: 'reject', groups: ['group:default/guests'] }),
    );
    expect(review({ rejections: [guest] }).conclusion).toBe('undecided');
    // Another finding, or another subject, was not rejected.
    expect(
      review({ rejections: [{ ...standing, fingerprints: ['f3'] }] })
        .conclusion,
    ).toBe('undecided');
  });

  it('lets one person stand for one group only', () => {
    const own = {
      ...vendorContract,
      file: 'contracts/own/customer-account/openapi.yaml',
    };
    const both = decision({ groups: [architects, finance] });
    const second = decision({
      id: 'd2',
      decidedBy: 'user:default/bo',
      groups: [architects],
    });
    expect(review({ subjects: [own], decisions: [both] }).conclusion).toBe(
      'undecided',
    );
    expect(
      review({ subjects: [own], decisions: [both, second] }).conclusion,
    ).toBe('success');
    expect(
      review({
        subjects: [own],
        decisions: [
          decision(),
          decision({ id: 'd2', decidedBy: 'user:default/bo' }),
        ],
      }).owed.map(owed => owed.missing),
    ).toEqual([
      '2 of 2 approvals given, but from 1 group; wanted from 2 different groups of group:default/integration-architects, group:default/finance-control',
    ]);
  });

  it.each([
    ['base-unknown', { baseKnown: false }],
    ['subject-unknown', { known: false }],
    [
      'analysis-failed',
      {
        problems: [
          {
            code: 'syntax-error' as const,
            message: 'a.yaml:3:1 is not YAML.',
            remedy: 'Mend line 3.',
            file: 'a.yaml',
            pointer: '',
            line: 3,
            column: 1,
          },
        ],
      },
    ],
  ])('is undecided with reason %s, never success', (code, overrides) => {
    const verdict = review({
      subjects: [{ ...vendorContract, findings: [], ...overrides }],
    });
    expect(verdict.conclusion).toBe('undecided');
    expect(verdict.reasons.map(reason => reason.code)).toEqual([code]);
  });

  it('stops on an undecided effect whatever its severity', () => {
    const verdict = review({
      subjects: [
        {
          ...vendorContract,
          findings: [finding('f9', { severity: 'warn', effect: 'undecided' })],
          consumers: [],
        },
      ],
    });
    expect(verdict.conclusion).toBe('undecided');
    expect(verdict.reasons.map(reason => reason.message)).toEqual([
      'Xero Accounting has 1 undecided change that waits for approval: 0 of 1 approvals given, wanted from group:default/integration-architects.',
    ]);
  });

  describe('of a base that cannot be read', () => {
    const contract: SubjectUnderReview = {
      ...vendorContract,
      findings: [
        finding('b1', {
          ruleId: 'base-unreadable',
          severity: 'warn',
          effect: 'undecided',
          base: { file: 'old.yaml', pointer: '', line: 3, column: 1 },
        }),
      ],
      firstVersion: true,
    };

    it('asks for approval and says why', () => {
      const { conclusion, reasons } = review({ subjects: [contract] });
      expect({
        conclusion,
        messages: reasons.map(({ message }) => message),
      }).toEqual({
        conclusion: 'undecided',
        messages: [
          'Xero Accounting has 1 undecided change that waits for approval: 0 of 1 approvals given, wanted from group:default/integration-architects.',
          'Xero Accounting counts as a first version, because its base cannot be read (old.yaml:3).',
        ],
      });
    });

    it('says why where nobody can be asked', () => {
      const { conclusion, reasons } = review({
        subjects: [contract],
        gate: 'none',
      });
      expect({ conclusion, codes: reasons.map(({ code }) => code) }).toEqual({
        conclusion: 'failure',
        codes: [
          'approval-unavailable',
          'base-unreadable',
          'waivers-not-applied',
        ],
      });
    });

    it('is content with one approval', () => {
      const { conclusion, reasons } = review({
        subjects: [contract],
        decisions: [decision({ fingerprints: ['b1'] })],
      });
      expect({ conclusion, codes: reasons.map(({ code }) => code) }).toEqual({
        conclusion: 'success',
        codes: ['approved'],
      });
    });
  });

  it('is neutral when nothing changed and fails on new governance errors', () => {
    expect(review({ subjects: [] }).conclusion).toBe('neutral');
    expect(
      review({
        subjects: [
          {
            ...vendorContract,
            findings: [],
            governance: [governed('error'), governed('warn')],
          },
        ],
      }),
    ).toEqual({
      conclusion: 'failure',
      reasons: [
        {
          code: 'lint-error',
          message: 'Xero Accounting has 1 governance error that blocks.',
          remedy: `Run interlock lint ${vendorContract.file} and mend what it reports.`,
        },
      ],
      waived: [],
      lacking: [],
      rejections: [],
      approvals: [],
      owed: [],
      subjects: [ended('failure')],
    });
    expect(
      review({
        subjects: [
          { ...vendorContract, findings: [], governance: [governed('warn')] },
        ],
      }).conclusion,
    ).toBe('success');
  });

  it('never succeeds while a blocking finding has too few eligible approvers', () => {
    const people = ['user:default/ada', 'user:default/bo', 'user:default/dev'];
    const decisions = fc.array(
      fc.record({
        decidedBy: fc.constantFrom(...people),
        groups: fc.subarray([architects, finance]),
        fingerprints: fc.subarray(['f1', 'f2'], { minLength: 1 }),
        decision: fc.constantFrom('approve' as const, 'reject' as const),
        decidedAt: fc.constantFrom(
          '2026-01-01T00:00:00.000Z',
          '2026-02-01T00:00:00.000Z',
        ),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(decisions, drawn => {
        const given = drawn.map((entry, index) =>
          decision({ ...entry, id: `d${index}` }),
        );
        const eligible = (fingerprint: string) =>
          given.some(
            entry =>
              entry.decision === 'approve' &&
              entry.decidedBy !== 'user:default/dev' &&
              entry.groups.includes(architects) &&
              entry.fingerprints.includes(fingerprint),
          );
        const verdict = review({ decisions: given });
        if (verdict.conclusion === 'success') {
          expect(['f1', 'f2'].every(eligible)).toBe(true);
        }
      }),
    );
  });
});

describe('a break that provably hits nobody', () => {
  const unhit: SubjectUnderReview = { ...vendorContract, unhit: ['f1', 'f2'] };
  const partly: SubjectUnderReview = { ...vendorContract, unhit: ['f1'] };
  const asked = (
    subject: SubjectUnderReview,
    require?: 'fallback' | 'nobody',
  ) => {
    const { conclusion, reasons, owed } = review({
      subjects: [subject],
      policy: require ? { ...policy, unhit: { require } } : policy,
    });
    return [
      conclusion,
      reasons.map(({ code }) => code),
      owed.map(({ ruleId, fingerprints }) => [ruleId, fingerprints]),
    ];
  };

  it('blocks by the rules where the policy says nothing', () => {
    expect(asked(unhit)).toEqual([
      'undecided',
      ['approval-required'],
      [['vendor-break', ['f1', 'f2']]],
    ]);
  });

  it('is for the fallback, or for nobody, where the policy says so', () => {
    expect(asked(unhit, 'fallback')).toEqual([
      'undecided',
      ['approval-required'],
      [['unhit', ['f1', 'f2']]],
    ]);
    expect(asked(unhit, 'nobody')).toEqual(['success', ['unhit-passed'], []]);
  });

  it('spares no other finding of the same change', () => {
    expect(asked(partly, 'nobody')).toEqual([
      'undecided',
      ['approval-required', 'unhit-passed'],
      [['vendor-break', ['f2']]],
    ]);
    expect(asked(vendorContract, 'nobody')[1]).toEqual(['approval-required']);
  });
});

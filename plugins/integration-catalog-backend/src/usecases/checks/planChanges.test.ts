import {
  fingerprintVersion,
  standingDecisions,
  type ContractUnderCheck,
  type Finding,
} from '@interlock/contract-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isStanding,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import type { StoredDecision } from '../../store/decisions';
import type { Rules } from '../changes/judgeChange';
import { endedDecisions } from '../changes/decisionsInForce';
import { withStatus } from '../changes/requestStanding';
import type { ExaminedSubject } from './examineSubject';
import { planChanges, type CheckPlan } from './planChanges';

/** A contract, for which the facts are at hand. */
type ExaminedContract = ExaminedSubject & {
  readonly subject: ContractUnderCheck;
};

const finding = (fingerprint: string): Finding => ({
  ruleId: 'operation-removed',
  severity: 'error',
  direction: 'none',
  effect: 'narrower',
  proof: 'structural',
  message: 'The operation was removed.',
  operation: `GET /${fingerprint}`,
  base: null,
  revision: null,
  witness: null,
  sites: [],
  fingerprint,
});

const descriptor = {
  file: 'ledger.yaml',
  format: 'openapi-3.0' as const,
  digest: `sha256:${'a'.repeat(64)}`,
  label: '1',
  title: 'Ledger',
  notes: [],
};

const examined = (
  fingerprints: readonly string[],
  about = 'ledger',
): ExaminedContract => ({
  subject: {
    kind: 'contract',
    id: about,
    ref: `api:default/${about}`,
    title: about,
    file: `contracts/vendor/${about}.yaml`,
    owner: '',
    contract: {
      comparison: {
        base: descriptor,
        revision: descriptor,
        findings: fingerprints.map(finding),
        problems: [],
        notes: [],
      },
      profile: {
        day: '2026-11-21',
        applied: [],
        rulesets: { openapi: [], asyncapi: [] },
        scope: 'added',
        scopeProfile: '',
        levels: [],
      },
      baseLint: null,
      revisionLint: null,
      lintProblems: [],
    },
    baseKnown: true,
    known: true,
    changeRequest: null,
  },
  baseDigest: descriptor.digest,
  revisionDigest: `sha256:${'b'.repeat(64)}`,
  revisionDocuments: [],
});

const rules: Rules = {
  users: [],
  members: null,
  policyDigest: 'policy',
  rejections: [],
  waivers: [],
  day: '2026-11-21',
  policy: {
    rules: [],
    fallback: {
      people: 1,
      distinctGroups: 1,
      from: ['group:default/architects'],
    },
    unknownAuthor: { people: 2 },
  },
  estate: {
    contracts: [],
    integrations: [],
    declaredUses: [],
    dataClasses: new Map(),
    dataOwners: new Map(),
  },
};

/** The portal as far as it concerns one branch. */
class Branch {
  requests: readonly StoredChangeRequest[] = [];
  decisions: readonly StoredDecision[] = [];
  #last = 0;

  newId = () => {
    this.#last += 1;
    return `id-${String(this.#last).padStart(4, '0')}`;
  };

  standing(): readonly StoredChangeRequest[] {
    return this.requests.filter(request => isStanding(request.status));
  }

  check(contracts: readonly ExaminedSubject[], complete = true): CheckPlan {
    const plan = planChanges({
      repository: 'larkfield',
      branch: 'ledger-3',
      headCommit: 'c0ffee1',
      checkRun: this.newId(),
      examined: contracts,
      complete,
      authors: { users: ['user:default/tom'], unmatched: [] },
      requester: null,
      keptBy: 'service:ci',
      standing: this.standing()[0] ?? null,
      decisions: standingDecisions(this.decisions),
      rules,
      at: '2026-11-20T10:00:00.000Z',
      appBaseUrl: 'http://portal.example',
      newId: this.newId,
    });
    if (plan.change) {
      const { request } = plan.change;
      this.requests = [
        ...this.requests.filter(present => present.id !== request.id),
        request,
      ];
    }
    return plan;
  }

  approve(person: string): void {
    for (const request of this.standing()) {
      for (const subject of request.subjects) {
        this.decisions = [
          ...this.decisions,
          {
            id: this.newId(),
            changeRequest: request.id,
            checkRun: request.checkRun,
            subject: { kind: subject.kind, id: subject.id, ref: subject.ref },
            decision: 'approve',
            decidedBy: person,
            groups: ['group:default/architects'],
            reason: 'agreed',
            fingerprints: subject.fingerprints,
            fingerprintVersion,
            decidedAt: `2026-11-20T10:00:00.${String(this.#last).padStart(6, '0')}Z`,
            conditions: {
              consumers: [],
              dataClasses: [],
              policyDigest: 'policy',
            },
          },
        ];
      }
    }
  }

  /** What reaches the protected ref, by id; everything where none is named. */
  merge(about?: string): void {
    this.requests = this.requests.map(request =>
      isStanding(request.status)
        ? withStatus({
            ...request,
            subjects: request.subjects.map(subject =>
              about === undefined || subject.id === about
                ? {
                    ...subject,
                    status: 'merged' as const,
                    usedDecisions: endedDecisions(subject, this.decisions),
                  }
                : subject,
            ),
          })
        : request,
    );
  }
}

type Step =
  | { readonly kind: 'check'; readonly findings: readonly string[] }
  | { readonly kind: 'leave' }
  | { readonly kind: 'merge' }
  | { readonly kind: 'approve'; readonly person: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .subarray(['a', 'b', 'c'])
      .map(findings => ({ kind: 'check' as const, findings })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('user:default/ana', 'user:default/tom')
      .map(person => ({ kind: 'approve' as const, person })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Step>({ kind: 'leave' }, { kind: 'merge' }),
  },
);

test('whatever happens on a branch: one request stands, and only an approval of every finding since it was opened makes a check pass', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), steps => {
      const branch = new Branch();
      /** Findings that ana approved in the request that stands; the model. */
      let approved: readonly string[] = [];
      let shown: readonly string[] = [];
      for (const taken of steps) {
        if (taken.kind === 'check') {
          const plan = branch.check([examined(taken.findings)]);
          const covered = taken.findings.every(entry =>
            approved.includes(entry),
          );
          expect(plan.run.conclusion).toBe(covered ? 'success' : 'undecided');
          shown = taken.findings;
          expect(branch.standing().map(request => request.status)).toEqual(
            shown.length === 0 ? [] : [covered ? 'approved' : 'open'],
          );
        } else if (taken.kind === 'leave') {
          expect(branch.check([]).run.conclusion).toBe('neutral');
          shown = [];
        } else if (taken.kind === 'merge') {
          branch.merge();
          shown = [];
        } else {
          branch.approve(taken.person);
          if (taken.person === 'user:default/ana' && shown.length > 0) {
            approved = shown;
          }
        }
        if (shown.length === 0) {
          approved = [];
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a contract that could not be judged leaves its request as it is', () => {
  const branch = new Branch();
  branch.check([examined(['a'])]);
  branch.approve('user:default/ana');
  branch.check([examined(['a'])]);
  const before = branch.requests;
  const { subject, ...digests } = examined([]);
  const failed: ExaminedContract = {
    ...digests,
    subject: {
      ...subject,
      contract: {
        ...subject.contract,
        comparison: {
          ...subject.contract.comparison,
          problems: [
            {
              code: 'analysis-failed',
              message: 'Comparing ledger.yaml ended with SIGKILL.',
              remedy: 'Report it.',
              file: 'ledger.yaml',
              pointer: '',
              line: 0,
              column: 0,
            },
          ],
        },
      },
    },
  };
  const plan = branch.check([failed]);
  expect(branch.requests).toEqual(before);
  expect([
    plan.run.conclusion,
    plan.run.contracts[0]?.changeRequest?.id,
  ]).toEqual(['undecided', before[0]?.id]);
});

/** Status of each subject of the branch's request, by id. */
const statuses = (branch: Branch) =>
  Object.fromEntries(
    (branch.standing()[0]?.subjects ?? []).map(({ id, status }) => [
      id,
      status,
    ]),
  );

test('a branch has one request about all that it changes, as heavy as the heaviest', () => {
  const branch = new Branch();
  const plan = branch.check([
    examined(['a'], 'ledger'),
    examined([], 'quotes'),
    examined(['a', 'b'], 'orders'),
  ]);
  expect(branch.standing()).toHaveLength(1);
  expect(statuses(branch)).toEqual({ ledger: 'open', orders: 'open' });
  expect(
    plan.run.subjects.map(({ id, conclusion, changeRequest }) => [
      id,
      conclusion,
      changeRequest?.id,
    ]),
  ).toEqual([
    ['ledger', 'undecided', 'id-0002'],
    ['orders', 'undecided', 'id-0002'],
    ['quotes', 'success', undefined],
  ]);
  branch.approve('user:default/ana');
  branch.check([examined(['a'], 'ledger'), examined(['a', 'c'], 'orders')]);
  expect(statuses(branch)).toEqual({ ledger: 'approved', orders: 'open' });
  expect(branch.standing()[0]?.status).toBe('open');
});

test('what is missing is withdrawn only by a check that knows everything', () => {
  const branch = new Branch();
  branch.check([examined(['a'], 'ledger'), examined(['b'], 'orders')]);
  branch.check([examined(['a'], 'ledger')], false);
  expect(statuses(branch)).toEqual({ ledger: 'open', orders: 'open' });
  branch.check([], false);
  expect(statuses(branch)).toEqual({ ledger: 'open', orders: 'open' });
  branch.check([examined(['a'], 'ledger')]);
  expect(statuses(branch)).toEqual({ ledger: 'open', orders: 'withdrawn' });
});

test('an approval is used up with its subject, though the request stands', () => {
  const branch = new Branch();
  const both = [examined(['a'], 'ledger'), examined(['b'], 'orders')];
  branch.check(both);
  branch.approve('user:default/ana');
  branch.check(both);
  expect(statuses(branch)).toEqual({ ledger: 'approved', orders: 'approved' });
  branch.merge('ledger');
  expect(statuses(branch)).toEqual({ ledger: 'merged', orders: 'approved' });
  branch.check(both);
  expect(statuses(branch)).toEqual({ ledger: 'open', orders: 'approved' });
});

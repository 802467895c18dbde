import { describe, expect, it } from 'vitest';
import { fingerprintVersion } from '../model';
import type { Finding } from '../model';
import type { Decision } from './decision';
import { decideVerdict } from './decideVerdict';
import { nobodyRelated } from './approverSelectors';
import { conditionsOf } from './decisionConditions';
import type { SubjectUnderReview, ReviewInput } from './reviewInput';
import { waiverSample } from '../testing/waiverSample';

const architects = 'group:default/integration-architects';

function finding(fingerprint: string): Finding {
  return {
    ruleId: 'response-type-changed',
    severity: 'error',
    direction: 'response',
    effect: 'incomparable',
    proof: 'structural',
    message: `The type of ${fingerprint} changed.`,
    operation: 'GET /orders',
    base: null,
    revision: null,
    witness: null,
    sites: [],
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
  findings: [finding('account'), finding('iban')],
  consumers: [],
  problems: [],
  governance: [],
  baseKnown: true,
  known: true,
  firstVersion: false,
};

function decision(overrides: Partial<Decision>): Decision {
  return {
    id: 'd1',
    subject: { kind: 'contract', id: orders.id, ref: orders.ref },
    decision: 'approve',
    decidedBy: 'user:default/ada',
    groups: [architects],
    reason: 'Agreed.',
    fingerprints: ['account and iban'],
    fingerprintVersion: fingerprintVersion - 1,
    decidedAt: '2026-11-21T10:00:00.000Z',
    conditions: conditionsOf([], [], 'sha256:p'),
    ...overrides,
  };
}

const waiver = waiverSample({
  covers: { rule: 'response-type-changed', fingerprint: 'account and iban' },
  fingerprintVersion: fingerprintVersion - 1,
});

/** The conclusion with what is said of decisions that were left behind. */
function review(overrides: Partial<ReviewInput>) {
  const { conclusion, reasons } = decideVerdict({
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
  const said = reasons.filter(({ code }) => code === 'engine-changed');
  return [conclusion, ...said.map(({ message }) => message)];
}

const changed = (given: string) =>
  `The comparison names changes of Orders differently than when it was decided about: ${given} may speak of what is asked here.`;

describe('what was decided under other fingerprints', () => {
  it('is named beside what is asked again', () => {
    expect(review({ decisions: [decision({})] })).toEqual([
      'undecided',
      changed('the approval by user:default/ada'),
    ]);
    expect(review({ waivers: [waiver] })).toEqual([
      'undecided',
      changed('the waiver W-1'),
    ]);
    expect(
      review({
        decisions: [
          decision({}),
          decision({ decision: 'reject', decidedBy: 'user:default/ben' }),
        ],
        waivers: [waiver],
      }),
    ).toEqual([
      'undecided',
      changed(
        'the approval by user:default/ada, the rejection by user:default/ben, the waiver W-1',
      ),
    ]);
  });

  it('still covers the findings whose fingerprints stayed', () => {
    const partly = decision({ fingerprints: ['account', 'account and iban'] });
    const verdict = review({ decisions: [partly] });
    expect(verdict).toEqual([
      'undecided',
      changed('the approval by user:default/ada'),
    ]);
    const wholly = decision({ fingerprints: ['account', 'iban'] });
    expect(review({ decisions: [wholly] })).toEqual(['success']);
    const rejected = decision({ decision: 'reject', fingerprints: ['iban'] });
    expect(
      review({
        decisions: [rejected],
        rejections: [
          {
            decision: rejected,
            fingerprints: rejected.fingerprints,
            origin: null,
            lifts: [],
          },
        ],
      }),
    ).toEqual(['failure']);
  });

  it('is not named where the engine is the same, or where it speaks of something else', () => {
    expect(review({ decisions: [decision({ fingerprintVersion })] })).toEqual([
      'undecided',
    ]);
    for (const other of [
      { ...waiver, fingerprintVersion },
      { ...waiver, covers: { ...waiver.covers, rule: 'operation-removed' } },
      { ...waiver, scope: { target: 'api:default/carts' } },
      { ...waiver, expiry: '2026-11-20' },
    ]) {
      expect(review({ waivers: [other] })).toEqual(['undecided']);
    }
  });

  it('is not named where nothing is asked', () => {
    const approved = decision({
      id: 'd2',
      decidedBy: 'user:default/ben',
      fingerprints: ['account', 'iban'],
      fingerprintVersion,
    });
    expect(review({ decisions: [decision({}), approved] })).toEqual([
      'success',
    ]);
  });
});

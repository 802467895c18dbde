import { describe, expect, it } from 'vitest';
import { whyNotCounted, type DecisionCircumstances } from './countedDecision';
import type { Decision } from './decision';

const architects = 'group:default/architects';
const subject = { kind: 'contract', id: 'orders', ref: 'api:default/orders' };

const approval: Decision = {
  id: 'd1',
  subject: { ...subject, kind: 'contract' },
  decision: 'approve',
  decidedBy: 'user:default/ada',
  groups: [architects],
  reason: 'Agreed.',
  fingerprints: ['f1'],
  fingerprintVersion: 2,
  decidedAt: '2026-11-01T09:00:00.000Z',
  conditions: {
    consumers: ['integration:default/a'],
    dataClasses: ['internal'],
    policyDigest: 'p1',
  },
};
const rejection: Decision = { ...approval, decision: 'reject' };

const consumer = {
  consumer: 'integration:default/a',
  fingerprints: ['f1'],
  dataClasses: ['internal'],
  dataOwners: [],
  flags: [],
};

/** Nothing takes the decision into account, and nothing says why. */
const silent: DecisionCircumstances = {
  verdict: { approvals: [], rejections: [] },
  history: [approval],
  authors: { users: [], unmatched: [] },
  members: [{ ref: 'user:default/ada', groups: [architects] }],
  policy: {
    rules: [],
    unknownAuthor: { people: 2 },
    fallback: { people: 1, distinctGroups: 1, from: [architects] },
  },
  policyDigest: 'p1',
  day: '2026-11-30',
  subject: { fingerprints: ['f1'], consumers: [consumer] },
  isUsedUp: false,
  isListed: true,
};

describe('whyNotCounted', () => {
  it.each<[string, Decision, Partial<DecisionCircumstances>, string | null]>([
    [
      'an approval that the verdict applied',
      approval,
      { verdict: { approvals: ['d1'], rejections: [] } },
      null,
    ],
    [
      'one that the audit record does not bear out',
      { ...approval, unrecorded: 'it has no entry' },
      {},
      'The audit record does not bear it out: it has no entry.',
    ],
    [
      'one that its giver replaced',
      approval,
      { history: [approval, { ...rejection, id: 'd2' }] },
      'The same person has decided again since.',
    ],
    [
      'one that is followed by somebody else, and by a forged one',
      approval,
      {
        history: [
          approval,
          { ...approval, id: 'd2', decidedBy: 'user:default/bob' },
          { ...approval, id: 'd3', unrecorded: 'it has no entry' },
        ],
      },
      'None of the findings that it names asks for an approval now.',
    ],
    [
      'one that a merge used up',
      approval,
      { isUsedUp: true },
      'It ended when what it was about was merged or withdrawn.',
    ],
    [
      'one about what the branch no longer changes',
      approval,
      { subject: null },
      'What it was about is not part of this change any more.',
    ],
    [
      'one about findings that are gone',
      approval,
      { subject: { fingerprints: ['f2'], consumers: [] } },
      'None of the findings that it names is in the change any more.',
    ],
    [
      'one of somebody who is an author now',
      approval,
      { authors: { users: ['user:default/ada'], unmatched: [] } },
      'Who gave it is, or may be, an author of the change now.',
    ],
    [
      'one under another policy',
      approval,
      { policyDigest: 'p2' },
      'The approval policy is another one than it was given under.',
    ],
    [
      'one that hits somebody else as well',
      approval,
      {
        subject: {
          fingerprints: ['f1'],
          consumers: [
            consumer,
            { ...consumer, consumer: 'integration:default/b' },
          ],
        },
      },
      'What it approves hits more consumers than then: integration:default/b.',
    ],
    [
      'one that reaches other data',
      approval,
      {
        subject: {
          fingerprints: ['f1'],
          consumers: [{ ...consumer, dataClasses: ['secret'] }],
        },
      },
      'What it approves reaches data that it did not reach then: secret.',
    ],
    [
      'one of somebody who left the group',
      approval,
      { members: [{ ref: 'user:default/ada', groups: [] }] },
      'Who gave it is no longer in group:default/architects.',
    ],
    [
      'one of somebody who left',
      approval,
      { members: [] },
      'Who gave it is no longer a user of the estate.',
    ],
    [
      'a rejection that was lifted',
      rejection,
      { isListed: false },
      'It was lifted, or what it stopped was merged.',
    ],
    [
      'one whose days are over',
      rejection,
      { day: '2027-02-01' },
      'It stood until 2027-01-29.',
    ],
    [
      'one of somebody who left the group',
      rejection,
      { members: [{ ref: 'user:default/ada', groups: [] }] },
      'Who gave it is no longer in group:default/architects.',
    ],
    [
      'one that others overruled',
      rejection,
      {},
      'Others who may decide about it have let the change pass.',
    ],
  ])('tells of %s', (_, decision, present, expected) => {
    expect(whyNotCounted(decision, { ...silent, ...present })).toBe(expected);
  });
});

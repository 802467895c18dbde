import { describe, expect, it } from 'vitest';
import { fingerprintVersion } from '../model';
import type { Decision } from './decision';
import { approvalsFallen, asOfNow, fallenApprovals } from './decidersNow';
import type { OwedApproval } from './verdict';

const architects = 'group:default/architects';
const finance = 'group:default/finance';
const ada = 'user:default/ada';

const approval: Decision = {
  id: 'd1',
  subject: { kind: 'contract', id: 'orders', ref: 'api:default/orders' },
  decision: 'approve',
  decidedBy: ada,
  groups: [architects, ada],
  reason: 'Fine.',
  fingerprints: ['f1'],
  fingerprintVersion,
  decidedAt: '2026-11-21T10:00:00.000Z',
  conditions: { consumers: [], dataClasses: [], policyDigest: 'sha256:p' },
};

const owed: OwedApproval = {
  subject: approval.subject,
  ruleId: 'break',
  ruleReason: 'One architect looks at it.',
  requirement: { people: 1, distinctGroups: 1, from: [architects] },
  groups: [architects],
  fingerprints: ['f1'],
  approvedBy: [],
  missing: '0 of 1 approvals given',
};

describe('a decision as of now', () => {
  it.each([
    // [what, groups now; null: no user any more, groups that count]
    ['still there', [architects], [architects, ada]],
    ['moved', [finance], [ada]],
    ['no user any more', null, undefined],
    // Who joined a group after deciding did not decide as one of it.
    ['joined another besides', [architects, finance], [architects, ada]],
  ])('%s', (_what, groups, counting) => {
    const members = groups === null ? [] : [{ ref: ada, groups }];
    expect(asOfNow([approval], members)[0]?.groups).toEqual(counting);
  });

  it('is as it was recorded where nothing is judged again', () => {
    expect(asOfNow([approval], null)).toEqual([approval]);
    expect(fallenApprovals([approval], [owed], null)).toEqual([]);
  });
});

describe('an approval that fell', () => {
  const fallen = (groups: string[] | null) =>
    fallenApprovals(
      [approval],
      [owed],
      groups === null ? [] : [{ ref: ada, groups }],
    );

  it.each([
    [
      [finance],
      'The approval of Orders by user:default/ada counts no more: who gave it is no longer in group:default/architects.',
    ],
    [
      null,
      'The approval of Orders by user:default/ada counts no more: who gave it is no longer a user of the estate.',
    ],
  ])('is named where the giver is in %j now', (groups, message) => {
    expect(approvalsFallen({ title: 'Orders' }, fallen(groups))).toEqual([
      {
        code: 'approval-fallen',
        message,
        remedy: 'Ask somebody who may decide now to look at it again.',
      },
    ]);
  });

  it('is none where the giver is still in the group, or nothing is owed', () => {
    expect(fallen([architects, finance])).toEqual([]);
    expect(fallenApprovals([approval], [], [{ ref: ada, groups: [] }])).toEqual(
      [],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { nobodyAdded, wantedFrom, type AddedPeople } from './approvalCoverage';
import { nobodyRelated } from './approverSelectors';
import { isDecisionWanted } from './decideChange';
import type { OwedApproval } from './verdict';

const architects = 'group:default/architects';
const finance = 'group:default/finance';
const nora = 'user:default/nora';

const person = (name: string, ...groups: string[]) => ({
  person: `user:default/${name}`,
  groups,
});

describe('wantedFrom', () => {
  it.each<
    [
      string,
      { people: number; distinctGroups: number; from: string[] },
      ReturnType<typeof person>[],
      AddedPeople,
      readonly string[],
    ]
  >([
    [
      'one of two groups has spoken: only the other is wanted',
      { people: 2, distinctGroups: 2, from: [architects, finance] },
      [person('ada', architects)],
      nobodyAdded,
      [finance],
    ],
    [
      'a third person is missing, of whatever group',
      { people: 3, distinctGroups: 2, from: [architects, finance] },
      [person('ada', architects)],
      nobodyAdded,
      [architects, finance],
    ],
    [
      'somebody of both groups can stand for either',
      { people: 2, distinctGroups: 2, from: [architects, finance] },
      [person('both', architects, finance)],
      nobodyAdded,
      [architects, finance],
    ],
    [
      'somebody asked in person has spoken',
      { people: 2, distinctGroups: 1, from: [architects, nora] },
      [person('nora', nora)],
      nobodyAdded,
      [architects],
    ],
    [
      'an unknown author adds one who may be of the fallback',
      { people: 1, distinctGroups: 1, from: [architects] },
      [person('ada', architects)],
      { people: 1, groups: [finance] },
      [architects, finance],
    ],
    [
      'and the fallback alone does not give what the rule asks',
      { people: 1, distinctGroups: 1, from: [architects] },
      [person('fay', finance)],
      { people: 1, groups: [finance] },
      [architects],
    ],
    [
      'nobody is wanted where enough have spoken',
      { people: 1, distinctGroups: 1, from: [architects] },
      [person('ada', architects)],
      nobodyAdded,
      [],
    ],
  ])('%s', (_, requirement, approvers, added, expected) => {
    expect(wantedFrom(requirement, nobodyRelated, approvers, added)).toEqual(
      expected,
    );
  });
});

describe('isDecisionWanted', () => {
  const owed: OwedApproval = {
    subject: { kind: 'contract', id: 'orders', ref: 'api:default/orders' },
    ruleId: 'break',
    ruleReason: 'Two groups look at a break.',
    requirement: {
      people: 2,
      distinctGroups: 2,
      from: [architects, finance],
    },
    groups: [architects, finance],
    wanted: [finance],
    fingerprints: ['f1'],
    approvedBy: ['user:default/ada'],
    missing: '1 of 2 approvals given',
  };
  const actor = (name: string, ...groups: string[]) => ({
    ref: `user:default/${name}`,
    groups,
    isService: false,
  });

  it.each([
    ['of the group that is missing', actor('fay', finance), [owed], true],
    [
      'of the group that has spoken: membership was enough before',
      actor('alan', architects),
      [owed],
      false,
    ],
    ['who has approved', actor('ada', architects, finance), [owed], false],
    ['where nothing is owed', actor('fay', finance), [], false],
    [
      'where everybody asked adds something',
      actor('alan', architects),
      [{ ...owed, wanted: undefined, approvedBy: [] }],
      true,
    ],
  ])('somebody %s', (_, who, open, expected) => {
    expect(isDecisionWanted(who, open as readonly OwedApproval[])).toBe(
      expected,
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Actor } from './actor';
import { deciderRefusal } from './decideChange';
import type { OwedApproval } from './verdict';

const architects = 'group:default/integration-architects';

const requirement: OwedApproval = {
  subject: { kind: 'contract', id: 'orders', ref: 'api:default/orders' },
  ruleId: 'break',
  ruleReason: 'Two people look at a break.',
  requirement: { people: 1, distinctGroups: 1, from: [architects] },
  groups: [architects, 'user:default/nora'],
  fingerprints: ['f1'],
  approvedBy: [],
  missing: '0 of 1 approvals given',
};

const terms = {
  permitted: true,
  requesters: ['user:default/asker'],
  authors: {
    users: ['user:default/author'],
    unmatched: [],
    senders: ['user:default/pusher'],
    claimed: ['user:default/named'],
  },
  requirements: [requirement],
};

const actor = (name: string, group = architects): Actor => ({
  ref: `user:default/${name}`,
  groups: [group],
  isService: false,
});

describe('deciderRefusal', () => {
  it.each<[string, Actor, string | null]>([
    ['somebody of a group that is asked', actor('ada'), null],
    ['somebody asked in person', actor('nora', 'group:default/guests'), null],
    [
      'an author',
      actor('author'),
      'You are an author of this change. Somebody else must decide.',
    ],
    [
      'whoever pushed, by the word of CI',
      actor('pusher'),
      'You pushed this branch, or asked for a check of it. Somebody else must decide.',
    ],
    [
      'whoever is said to be an author',
      actor('named'),
      'Whoever asked for this check names you as an author, which nobody could verify, and whoever may be an author does not decide. Somebody else must decide, or the change goes on a branch that CI checks.',
    ],
    [
      'whoever asked',
      actor('asker'),
      'You asked for this check yourself. Somebody else must decide.',
    ],
    [
      'somebody else',
      actor('guest', 'group:default/guests'),
      'You are in none of the groups that decide about this change: group:default/integration-architects, user:default/nora. Ask somebody who is, or let the estate list you in one of them.',
    ],
    [
      'a machine',
      { ref: 'service:ci', groups: [architects], isService: true },
      'Only a signed-in person decides about a change; service:ci is a machine. Sign in to the portal and decide there.',
    ],
  ])('answers %s', (_, who, expected) => {
    expect(deciderRefusal(who, terms)).toBe(expected);
  });

  it('says that a role may not decide, and that nothing waits', () => {
    expect(deciderRefusal(actor('ada'), { ...terms, permitted: false })).toBe(
      "The portal's configuration keeps you from deciding about changes: let interlock.permissions.grants name one of your groups, or ask group:default/integration-architects, user:default/nora.",
    );
    expect(deciderRefusal(actor('ada'), { ...terms, requirements: [] })).toBe(
      'Nothing in this change needs a decision.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { adviseOnApproval } from './adviseOnApproval';

const user = (name: string, ...groups: string[]) => ({
  ref: `user:default/${name}`,
  displayName: name,
  emails: [],
  logins: [],
  groups: groups.map(group => `group:default/${group}`),
});

const contract = (name: string, owner: string) => ({
  ref: `api:default/${name}`,
  id: name,
  title: name,
  file: `contracts/${name}.yaml`,
  perspective: 'provider' as const,
  type: 'openapi',
  owner: `group:default/${owner}`,
  system: '',
  lifecycle: '',
  releases: [],
});

const contracts = [contract('orders', 'sales'), contract('ledger', 'books')];

const policy = (rules: string, fallback: string) =>
  `rules: ${rules}\nfallback: ${fallback}\nunknownAuthor: { add: 1 }\n`;

const messages = (text: string, users: ReturnType<typeof user>[]) =>
  adviseOnApproval('approval.yaml', text, { contracts, users }).map(
    ({ code, message }) => `${code}: ${message}`,
  );

describe('advice about who approves; nothing was said of it before', () => {
  it('says nothing where enough are left without any one author', () => {
    expect(
      messages(
        policy(
          '[]',
          '{ people: 1, distinctGroups: 1, from: [group:default/sales] }',
        ),
        [user('ada', 'sales'), user('bo', 'sales')],
      ),
    ).toEqual([]);
  });

  it('names the authors with whom a rule cannot be met', () => {
    expect(
      messages(
        policy(
          '[]',
          '{ people: 2, distinctGroups: 2, from: [group:default/sales, group:default/books] }',
        ),
        [user('ada', 'sales'), user('bo', 'sales'), user('cy', 'books')],
      ),
    ).toEqual([
      'approvers-too-few: The fallback of the approval policy (approval.yaml:2) can be met by nobody else where user:default/cy is an author.',
    ]);
  });

  it('names the contracts whose owners are too few', () => {
    expect(
      messages(
        policy(
          '[]',
          '{ people: 1, distinctGroups: 1, from: [contract-owner] }',
        ),
        [user('ada', 'sales'), user('bo', 'sales')],
      ),
    ).toEqual([
      "approvers-too-few: The fallback of the approval policy (approval.yaml:2) can be met by nobody, for api:default/ledger: with everybody's word there would be 0 of 1 approvals given, wanted from group:default/books.",
    ]);
  });

  it('judges a rule by the contracts that come to it', () => {
    const own = `[{ id: own, reason: Ours., when: { contracts: ['contracts/ledger.yaml'] }, require: { people: 1, distinctGroups: 1, from: [group:default/sales] } }]`;
    expect(
      messages(
        policy(own, '{ people: 1, distinctGroups: 1, from: [contract-owner] }'),
        [user('ada', 'sales'), user('bo', 'sales')],
      ),
    ).toEqual([]);
  });

  it('leaves alone what is an error already, and whom only a change can tell', () => {
    expect([
      messages(
        policy(
          '[]',
          '{ people: 1, distinctGroups: 1, from: [group:default/nobody] }',
        ),
        [],
      ),
      messages(
        policy('[]', '{ people: 1, distinctGroups: 1, from: [data-owner] }'),
        [],
      ),
      messages('rules: 1', []),
    ]).toEqual([[], [], []]);
  });
});

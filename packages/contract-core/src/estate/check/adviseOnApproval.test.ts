import { describe, expect, it } from 'vitest';
import { adviseOnApproval, type DecidedInGit } from './adviseOnApproval';

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

const messages = (
  text: string,
  users: ReturnType<typeof user>[],
  decidedInGit: readonly DecidedInGit[] = [],
) =>
  adviseOnApproval('approval.yaml', text, {
    contracts,
    users,
    decidedInGit,
  }).map(({ code, message }) => `${code}: ${message}`);

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

  it('speaks of sheets and data objects whose deciders are unnamed, too few, or the authors', () => {
    const sheet = (name: string, decider: string) => ({
      kind: 'mapping' as const,
      ref: `integration:default/${name}`,
      file: `mappings/${name}.yaml`,
      owner: '',
      decider: decider === '' ? '' : `group:default/${decider}`,
    });
    const rules = `
  - id: books
    reason: Posted.
    when: { subjects: [mapping], flags: [posting] }
    require: { people: 2, distinctGroups: 2, from: [mapping-approver, group:default/books] }
  - id: mapping
    reason: Sheets.
    when: { subjects: [mapping] }
    require: { people: 1, distinctGroups: 1, from: [mapping-approver] }`;
    const text = policy(
      rules,
      '{ people: 1, distinctGroups: 1, from: [group:default/sales] }',
    );
    const users = [
      user('ada', 'sales', 'books'),
      user('bo', 'sales', 'books'),
      user('cy', 'lonely'),
    ];
    expect(
      messages(text, users, [
        sheet('plain', 'sales'),
        sheet('bare', ''),
        sheet('ledger', 'books'),
        sheet('one', 'lonely'),
        sheet('empty', 'nobody'),
      ]),
    ).toEqual([
      'approvers-too-few: The rule `books` of the approval policy (approval.yaml:5) asks for whom integration:default/bare does not name, so the fallback decides there.',
      "approvers-too-few: The rule `books` of the approval policy (approval.yaml:5) can be met by nobody, for integration:default/empty: with everybody's word there would be 2 of 2 approvals given, but from 1 group; wanted from 2 different groups of group:default/nobody, group:default/books.",
      'approvers-too-few: The rule `books` of the approval policy (approval.yaml:5) can be met by nobody else where user:default/ada, user:default/bo or user:default/cy is an author, for integration:default/plain and integration:default/one.',
      'approvers-too-few: The rule `mapping` of the approval policy (approval.yaml:9) asks for whom integration:default/bare does not name, so the fallback decides there.',
      "approvers-too-few: The rule `mapping` of the approval policy (approval.yaml:9) can be met by nobody, for integration:default/empty: with everybody's word there would be 0 of 1 approvals given, wanted from group:default/nobody.",
      'approvers-too-few: The rule `mapping` of the approval policy (approval.yaml:9) can be met by nobody else where user:default/cy is an author, for integration:default/one.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkGovernancePolicy } from './checkGovernancePolicy';

const policy = `profiles:
  - id: base
    reason: Everybody keeps these.
    rulesets: { openapi: [rules.yaml, more.yaml] }
    when: { domains: [domain:default/sell, domain:default/sel] }
    levels:
      - { rule: int-owner-present, level: warn, reason: Soon. }
      - { rule: int-ownr-present, level: warn, reason: Soon. }
      - { rule: 'operation-*', level: 'off', reason: Elsewhere. }
      - { rule: 'sec-*', level: 'off', reason: Elsewhere. }
waivers:
  longestDays: { error: 90, warn: 180, info: 365 }
  mostRenewals: 2
  approvers: [target-owner, group:default/shop, group:default/shp]
  never: [waiver-expired, waiver-expird]
  controlRequired: ['*']
scorecards:
  - id: readiness
    title: Readiness
    reason: What a flow needs.
    kinds: [integration]
    levels: [{ id: bronze, title: Bronze, rules: [flow-queue-owned, flow-queue] }]
    minimum: []
`;

const entity = (ref: string) => ({
  ref,
  kind: '',
  location: { file: 'a.yaml', pointer: '', line: 1, column: 1 },
  document: {},
  locate: () => ({ file: 'a.yaml', pointer: '', line: 1, column: 1 }),
});

const estate = {
  entities: ['domain:default/sell', 'group:default/shop'].map(entity),
};

function problems(rulesets: Readonly<Record<string, string>>) {
  return checkGovernancePolicy('governance.yaml', policy, {
    estate,
    rulesets: new Map(Object.entries(rulesets)),
  }).map(({ code, line, pointer, message }) =>
    [code, `${line}:${pointer}`, message].join(' '),
  );
}

const own = 'rules: { int-owner-present: { given: $ } }';
const aboutEntities = [
  'unknown-reference 5:/profiles/0/when/domains/1 Governance policy: no entity `domain:default/sel` is in the estate.',
  'unknown-reference 14:/waivers/approvers/2 Governance policy: no entity `group:default/shp` is in the estate.',
];

describe('checkGovernancePolicy', () => {
  it('names what the estate and the rulesets do not have', () => {
    expect(
      problems({
        'rules.yaml': own,
        'more.yaml': 'extends: [[spectral:oas, all]]',
      }),
    ).toEqual([
      ...aboutEntities,
      'unknown-reference 8:/profiles/0/levels/1/rule Governance policy: no rule is meant by `int-ownr-present`.',
      'unknown-reference 10:/profiles/0/levels/3/rule Governance policy: no rule is meant by `sec-*`.',
      'unknown-reference 15:/waivers/never/1 Governance policy: no rule is meant by `waiver-expird`.',
      'unknown-reference 22:/scorecards/0/levels/0/rules/1 Governance policy: no rule is meant by `flow-queue`.',
    ]);
  });

  it.each([
    ['extends one that is not known', 'extends: ./other.yaml'],
    ['cannot be read', '- 1'],
  ])('says nothing about rules where a ruleset %s', (_name, text) => {
    expect(problems({ 'rules.yaml': own, 'more.yaml': text })).toEqual(
      aboutEntities,
    );
  });

  it('names rulesets that are not there, and then no rule', () => {
    expect(problems({ 'rules.yaml': own })).toEqual([
      'missing-file 4:/profiles/0/rulesets/openapi/1 Governance policy: the ruleset `more.yaml` of the profile `base` is not there.',
      ...aboutEntities,
    ]);
  });
});

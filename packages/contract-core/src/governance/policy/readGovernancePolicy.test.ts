import { describe, expect, it } from 'vitest';
import { readGovernancePolicy } from './readGovernancePolicy';

const policy = `profiles:
  - id: base
    reason: Everybody keeps these.
    scope: changed
    rulesets: { openapi: [rules/openapi.yaml, rules/more.yaml] }
  - id: books
    reason: Auditors read these.
    when: { flags: [posting], layers: [process] }
    levels:
      - { rule: 'int-*', blockFrom: '2027-01-01', reason: Time to mend. }
      - { rule: int-owner-present, level: off, reason: The catalog has it. }
waivers:
  longestDays: { error: 90, warn: 180, info: 365 }
  mostRenewals: 2
  approvers: [target-owner, group:default/architects]
  never: [sec-*]
  controlRequired: []
scorecards:
  - id: readiness
    title: Readiness
    reason: What a flow needs.
    kinds: [integration]
    levels:
      - { id: bronze, title: Bronze, rules: [flow-owner] }
    minimum:
      - { criticalities: [critical], level: bronze }
`;

/** `code line:pointer message` of each problem. */
function problemsOf(text: string): readonly string[] {
  const read = readGovernancePolicy('governance.yaml', text);
  return read.ok
    ? []
    : read.problems.map(
        ({ code, line, pointer, message }) =>
          `${code} ${line}:${pointer} ${message}`,
      );
}

describe('readGovernancePolicy', () => {
  it('reads a whole policy and fills in what has a default', () => {
    expect(readGovernancePolicy('governance.yaml', policy)).toEqual({
      ok: true,
      policy: {
        profiles: [
          {
            id: 'base',
            reason: 'Everybody keeps these.',
            when: {},
            rulesets: { openapi: ['rules/openapi.yaml', 'rules/more.yaml'] },
            scope: 'changed',
            levels: [],
          },
          {
            id: 'books',
            reason: 'Auditors read these.',
            when: { flags: ['posting'], layers: ['process'] },
            rulesets: {},
            scope: null,
            levels: [
              {
                rule: 'int-*',
                level: 'warn',
                blockFrom: '2027-01-01',
                reason: 'Time to mend.',
              },
              {
                rule: 'int-owner-present',
                level: 'off',
                reason: 'The catalog has it.',
              },
            ],
          },
        ],
        waivers: {
          longestDays: { error: 90, warn: 180, info: 365 },
          mostRenewals: 2,
          approvers: ['target-owner', 'group:default/architects'],
          never: ['sec-*'],
          controlRequired: [],
        },
        scorecards: [
          {
            id: 'readiness',
            title: 'Readiness',
            reason: 'What a flow needs.',
            kinds: ['integration'],
            levels: [{ id: 'bronze', title: 'Bronze', rules: ['flow-owner'] }],
            minimum: [{ criticalities: ['critical'], level: 'bronze' }],
          },
        ],
      },
    });
  });

  it.each([
    [
      'an empty file',
      '',
      ['empty-document 0: Governance policy: the file is empty.'],
    ],
    [
      'a profile without a reason',
      policy.replace('    reason: Auditors read these.\n', ''),
      [
        'schema-violation 6:/profiles/1 Governance policy: `reason` is missing in `/profiles/1`.',
      ],
    ],
    [
      'a layer that nobody has',
      policy.replace('[process]', '[middle]'),
      [
        'schema-violation 8:/profiles/1/when/layers/0 Governance policy: `/profiles/1/when/layers/0` must be one of `experience`, `process`, `system`.',
      ],
    ],
    [
      'a ruleset outside of the repository',
      policy.replace('rules/more.yaml', '../more.yaml'),
      [
        'schema-violation 5:/profiles/0/rulesets/openapi/1 Governance policy: `/profiles/0/rulesets/openapi/1` is not a path inside the repository, without .. and a leading slash.',
      ],
    ],
    [
      'a day that the calendar does not have',
      policy.replace('2027-01-01', '2027-02-30'),
      [
        'schema-violation 10:/profiles/1/levels/0/blockFrom Governance policy: the calendar has no day 2027-02-30.',
      ],
    ],
    [
      'a level that says nothing',
      policy.replace("blockFrom: '2027-01-01', ", ''),
      [
        'schema-violation 10:/profiles/1/levels/0 Governance policy: `/profiles/1/levels/0` says nothing about int-*.',
      ],
    ],
    [
      'a day from which nothing changes',
      policy.replace(
        "blockFrom: '2027-01-01'",
        "level: error, blockFrom: '2027-01-01'",
      ),
      [
        'invalid-structure 10:/profiles/1/levels/0/level Governance policy: int-* is error before 2027-01-01 as well, so the day changes nothing.',
      ],
    ],
    [
      'two profiles of one name',
      policy.replace('id: books', 'id: base'),
      [
        'duplicate-name 6:/profiles/1/id Governance policy: the profile id `base` is used twice.',
      ],
    ],
    [
      'a least level that the scorecard does not have',
      policy.replace('level: bronze }', 'level: gold }'),
      [
        'unknown-reference 26:/scorecards/0/minimum/0/level Governance policy: the scorecard `readiness` has no level `gold`.',
      ],
    ],
  ])('refuses %s', (_name, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

import { describe, expect, it } from 'vitest';
import { digestText } from '../model';
import { readApprovalPolicy } from './readApprovalPolicy';
import { readProjectConfiguration } from './readProjectConfiguration';

const project = `name: example
protectedBranch: main
entities: [catalog/**/*.yaml]
contracts: [contracts/**]
approvalPolicy: rulesets/policy/approval.yaml
governance: rulesets/governance.yaml
`;

/** `line:pointer message` of each problem. */
function problemsOf(
  read:
    | ReturnType<typeof readProjectConfiguration>
    | ReturnType<typeof readApprovalPolicy>,
): readonly string[] {
  return read.ok
    ? []
    : read.problems.map(
        ({ code, line, pointer, message }) =>
          `${code} ${line}:${pointer} ${message}`,
      );
}

describe('readProjectConfiguration', () => {
  it('reads a whole configuration', () => {
    expect(readProjectConfiguration('interlock.yaml', project)).toEqual({
      ok: true,
      project: {
        name: 'example',
        protectedBranch: 'main',
        entities: ['catalog/**/*.yaml'],
        contracts: ['contracts/**'],
        approvalPolicy: 'rulesets/policy/approval.yaml',
        governance: 'rulesets/governance.yaml',
      },
    });
  });

  it('reads levels of rules with the lines where they stand', () => {
    const text = `${project}rules:
  levels:
    - rule: response-*
      level: warn
      contracts: contracts/vendor/**
      reason: Vendors decide.
  checks:
    - id: no-new-enum-values
      when: { kind: [enum-value-added], direction: [response] }
      level: error
      message: Our readers know a closed list
  openEnumerations:
    - { path: '*/state', reason: Our readers have a default }
  stability:
    - { level: draft, breaks: info, graceDays: 7, reason: Nobody else reads them. }
`;
    const plain = readProjectConfiguration('interlock.yaml', project);
    expect(readProjectConfiguration('interlock.yaml', text)).toEqual({
      ok: true,
      project: {
        ...(plain.ok ? plain.project : null),
        rules: {
          levels: [
            {
              rule: 'response-*',
              level: 'warn',
              contracts: 'contracts/vendor/**',
              reason: 'Vendors decide.',
              line: 9,
            },
          ],
          checks: [
            {
              id: 'no-new-enum-values',
              when: { kind: ['enum-value-added'], direction: ['response'] },
              level: 'error',
              message: 'Our readers know a closed list',
            },
          ],
          openEnumerations: [
            {
              path: '*/state',
              reason: 'Our readers have a default',
              line: 19,
            },
          ],
          stability: [
            {
              level: 'draft',
              breaks: 'info',
              graceDays: 7,
              reason: 'Nobody else reads them.',
              line: 21,
            },
          ],
        },
      },
    });
  });

  it.each([
    ['', ['empty-document 0: Configuration: the file is empty.']],
    [
      'a: [',
      [
        'syntax-error 1: The file is not valid YAML: unexpected end of the stream within a flow collection.',
      ],
    ],
    [
      `${project}---\nname: x\n`,
      [
        'invalid-structure 8: Configuration: the file holds more than one document.',
      ],
    ],
    [
      project.replace('name: example', 'name: Example Company'),
      [
        'schema-violation 1:/name Configuration: `/name` is not a name in lower case such as integration-estate.',
      ],
    ],
    [
      `${project}rules: { levels: [{ rule: a, level: never }] }\n`,
      [
        'schema-violation 7:/rules/levels/0 Configuration: `reason` is missing in `/rules/levels/0`.',
        'schema-violation 7:/rules/levels/0/level Configuration: `/rules/levels/0/level` must be one of `off`, `info`, `warn`, `error`.',
      ],
    ],
    [
      project.replace('rulesets/policy', '../outside'),
      [
        'schema-violation 5:/approvalPolicy Configuration: `/approvalPolicy` is not a path inside the repository, without .. and a leading slash.',
      ],
    ],
    [
      project
        .replace('rulesets/governance.yaml', '/etc/governance.yaml')
        .replace('protectedBranch: main\n', ''),
      [
        'schema-violation 1: Configuration: `protectedBranch` is missing in the document.',
        'schema-violation 5:/governance Configuration: `/governance` is not a path inside the repository, without .. and a leading slash.',
      ],
    ],
  ])('says what is wrong with %j', (text, problems) => {
    expect(
      problemsOf(readProjectConfiguration('interlock.yaml', text)),
    ).toEqual(problems);
  });
});

const policy = `rules:
  - id: vendor
    reason: One architect digests it.
    when: { contracts: ['contracts/vendor/**'] }
    require: { people: 1, distinctGroups: 1, from: [group:default/architects] }
fallback: { people: 2, distinctGroups: 2, from: [group:default/architects, contract-owner] }
unknownAuthor: { people: 2 }
`;

describe('readApprovalPolicy', () => {
  it('reads a whole policy with the digest of its text', () => {
    expect(readApprovalPolicy('approval.yaml', policy)).toEqual({
      ok: true,
      policy: {
        rules: [
          {
            id: 'vendor',
            reason: 'One architect digests it.',
            when: { contracts: ['contracts/vendor/**'] },
            require: {
              people: 1,
              distinctGroups: 1,
              from: ['group:default/architects'],
            },
          },
        ],
        fallback: {
          people: 2,
          distinctGroups: 2,
          from: ['group:default/architects', 'contract-owner'],
        },
        unknownAuthor: { people: 2 },
      },
      digest: digestText(policy),
    });
  });

  it.each([
    [
      policy.replace(
        'people: 1, distinctGroups: 1',
        'people: 0, distinctGroups: 1',
      ),
      [
        'schema-violation 5:/rules/0/require/people Approval policy: `/rules/0/require/people` must be >= 1.',
      ],
    ],
    [
      policy.replace(
        'people: 2, distinctGroups: 2',
        'people: 2, distinctGroups: 3',
      ),
      [
        'invalid-structure 6:/fallback Approval policy: 2 people out of 2 groups can never come from 3 different groups.',
      ],
    ],
    [
      policy.replace(
        '[group:default/architects, contract-owner]',
        '[architects]',
      ),
      [
        'schema-violation 6:/fallback/from/0 Approval policy: `/fallback/from/0` is not a group ref in full such as group:default/finance-control, or one of subject-owner, contract-owner, mapping-approver, data-owner.',
      ],
    ],
    [
      policy.replace(
        'fallback:',
        '  - { id: vendor, reason: Again., when: {}, require: { people: 1, distinctGroups: 1, from: [contract-owner] } }\nfallback:',
      ),
      [
        'duplicate-name 6:/rules/1/id Approval policy: the rule id `vendor` is used twice.',
      ],
    ],
  ])('refuses what nobody could follow (%#)', (text, problems) => {
    expect(problemsOf(readApprovalPolicy('approval.yaml', text))).toEqual(
      problems,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { buildEstate } from '../buildEstate';
import { checkGovernance, governanceFilesOf } from './checkGovernance';

const project = {
  approvalPolicy: 'policy.yaml',
  governance: 'governance.yaml',
};

const estate = buildEstate(
  [
    {
      path: 'people.yaml',
      text: `kind: Group
metadata: { name: architects }
---
kind: User
metadata: { name: lea }
spec: { memberOf: [architects] }
`,
    },
  ],
  { entities: ['*.yaml'] },
);

function check(from: string, people: number): readonly string[] {
  const policy = `rules: []
fallback:
  people: ${people}
  distinctGroups: 1
  from: [${from}]
unknownAuthor: { people: 2 }
`;
  const texts = new Map([
    ['policy.yaml', policy],
    ['governance.yaml', ''],
  ]);
  return checkGovernance(project, texts, estate).map(
    ({ code, file, line, message }) => `${code} ${file}:${line} ${message}`,
  );
}

describe('checkGovernance', () => {
  it('names the files of the configuration that are not there', () => {
    expect(governanceFilesOf(project)).toEqual([
      'interlock.yaml',
      'policy.yaml',
      'governance.yaml',
    ]);
    expect(
      checkGovernance(project, new Map(), estate).map(
        ({ code, message }) => `${code} ${message}`,
      ),
    ).toEqual([
      'missing-file The file `policy.yaml`, which interlock.yaml names, is not there.',
      'missing-file The file `governance.yaml`, which interlock.yaml names, is not there.',
    ]);
  });

  it.each([
    ['a policy that can be fulfilled', 'group:default/architects', 1, []],
    [
      'a policy whose owner differs from contract to contract',
      'contract-owner',
      3,
      [],
    ],
    [
      'a group that the estate does not have',
      'group:default/architects, group:default/architcts',
      1,
      [
        'unknown-reference policy.yaml:5 Approval policy: no entity `group:default/architcts` is in the estate.',
      ],
    ],
    [
      'more people than there are',
      'group:default/architects',
      2,
      [
        'invalid-structure policy.yaml:3 Approval policy: 2 people must approve, but the groups listed have 1 in all.',
      ],
    ],
    [
      'a policy that cannot be read',
      '',
      1,
      [
        'schema-violation policy.yaml:5 Approval policy: `/fallback/from` must NOT have fewer than 1 items.',
      ],
    ],
  ])('%s', (_name, from, people, problems) => {
    expect(check(from, people)).toEqual(problems);
  });
});

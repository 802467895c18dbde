import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { buildEstate, type ProjectConfiguration } from '../estate';
import { changeRules } from '../governance';
import type { ApprovalPolicy } from '../review';
import { bindingChange } from './bindingChange';
import { mappingChange } from './mappingChange';
import { ownershipChange } from './ownershipChange';
import { policyChange, type PolicyGround } from './policyChange';
import { unnamedContract } from './unnamedContract';

const project: ProjectConfiguration = {
  name: 'shop',
  protectedBranch: 'main',
  entities: ['people/*.yaml'],
  contracts: ['contracts/**'],
  approvalPolicy: 'approval.yaml',
};

const policy: ApprovalPolicy = {
  rules: [],
  fallback: {
    people: 1,
    distinctGroups: 1,
    from: ['group:default/architects'],
  },
  unknownAuthor: { add: 1 },
};

const ground: PolicyGround = {
  project,
  policy,
  waiverApprovers: [],
  mappingApprovers: [],
  estate: {
    contracts: [],
    dataOwners: new Map(),
    users: [
      {
        ref: 'user:default/bo',
        displayName: 'Bo',
        emails: ['bo@company.example'],
        logins: [],
        groups: ['group:default/architects'],
      },
    ],
  },
  ruleFiles: ['interlock.yaml', 'approval.yaml'],
};

const person = (more: string) => `kind: User
metadata: { name: bo }
spec: { profile: { email: bo@company.example }, memberOf: [${more}] }
`;

const linesOf = (
  path: string,
  base: string | null,
  revision: string | null,
  on: PolicyGround = ground,
) =>
  (policyChange({ path, base, revision }, on)?.findings ?? []).map(
    ({ severity, message }) => `${severity} ${message}`,
  );

interface ExampleSides {
  readonly file: string;
  readonly base: string | null;
  readonly revision: string | null;
  readonly sharedBase?: string;
  readonly sharedRevision?: string;
}

const sheetOf = (file: string, text: string | null, shared?: string) =>
  text === null
    ? null
    : {
        file,
        text,
        valueMaps:
          shared === undefined
            ? []
            : [{ path: 'contracts/mappings/units.yaml', text: shared }],
      };

function judge(id: string, sides: ExampleSides) {
  const { file, base, revision } = sides;
  if (id === 'policy-changed') {
    return policyChange({ path: file, base, revision }, ground);
  }
  if (id === 'unnamed-contract') {
    return unnamedContract({ path: file, base, revision }, project);
  }
  if (id === 'attribute-binding-changed') {
    const [before = null, after = null] = [base, revision].map(
      text => text && { path: file, text },
    );
    return bindingChange(
      {
        id: 'partners',
        ref: 'api:default/partners',
        title: 'Partners',
        owner: 'group:default/crm',
      },
      { base: before || null, revision: after || null },
      new Map(),
    );
  }
  if (id.startsWith('attribute-') || id.startsWith('data-object-')) {
    const [before, after] = [base, revision].map(text =>
      text === null
        ? null
        : (buildEstate([{ path: file, text }], { entities: ['**'] })
            .dataObjects[0] ?? null),
    );
    return ownershipChange(
      {
        id: 'dataobject:default/account',
        ref: 'dataobject:default/account',
        title: 'account',
        owner: '',
      },
      {
        base: before ?? null,
        revision: after ?? null,
        inForce: before ?? null,
      },
    );
  }
  const before = sheetOf(file, base, sides.sharedBase);
  return mappingChange(
    {
      id: 'integration:default/order-handover',
      ref: 'integration:default/order-handover',
      title: 'Order handover',
      owner: 'group:default/sales',
    },
    {
      base: before,
      revision: sheetOf(file, revision, sides.sharedRevision),
      inForce: before,
    },
  );
}

describe.each(changeRules)('$id', ({ id, bad, good }) => {
  it.each([bad, good])('says of its example what it says', example => {
    const sides = load(example.text, { schema: CORE_SCHEMA }) as ExampleSides;
    expect(
      (judge(id, sides)?.findings ?? []).map(({ base, revision, message }) => {
        const place = revision ?? base;
        return `${place?.line}:${place?.column} ${place?.pointer} ${message}`;
      }),
    ).toEqual(example.findings);
  });
});

describe('a change of policy; before, no check saw any of these', () => {
  it('is any other text of a rule file, and of one that only the branch names', () => {
    for (const path of ['interlock.yaml', 'approval.yaml', 'rules/own.yaml']) {
      expect(linesOf(path, 'a: 1\n', 'a: 2\n')).toEqual([
        `warn What changes are judged by is another (${path}, sha256:37b128c59f1f to sha256:3a55d721fdd6).`,
      ]);
    }
    expect(linesOf('approval.yaml', 'a: 1\n', null)).toHaveLength(1);
    expect(linesOf('approval.yaml', 'a: 1\n', 'a: 1\n')).toEqual([]);
  });

  it('blocks once somebody owns the policy', () => {
    const owned = {
      ...ground,
      policy: { ...policy, owners: ['group:default/board'] },
    };
    expect(linesOf('approval.yaml', 'a: 1\n', 'a: 2\n', owned)[0]).toMatch(
      /^error /,
    );
  });

  it.each([
    [
      'somebody joins',
      person(''),
      person('architects'),
      'user:default/bo joins group:default/architects',
    ],
    [
      'somebody leaves',
      person('architects'),
      person(''),
      'user:default/bo leaves group:default/architects',
    ],
    [
      'a group lists somebody',
      'kind: Group\nmetadata: { name: architects }\nspec: {}\n',
      'kind: Group\nmetadata: { name: architects }\nspec: { members: [eve] }\n',
      'group:default/architects gains the members user:default/eve',
    ],
    [
      'an address is another, so that nobody is the author',
      person('architects'),
      person('architects').replace('bo@', 'other@'),
      'user:default/bo gains the address other@company.example; user:default/bo loses the address bo@company.example',
    ],
    [
      'a second entity of somebody who is asked brings another address',
      null,
      'kind: User\nmetadata: { name: bo, annotations: { interlock.dev/emails: x@else.example } }\nspec: {}\n',
      'user:default/bo gains the address x@else.example',
    ],
    [
      'the file goes',
      person('architects'),
      null,
      'user:default/bo leaves group:default/architects; user:default/bo loses the address bo@company.example',
    ],
  ])('%s', (_, base, revision, words) => {
    const [line, ...more] = linesOf('people/bo.yaml', base, revision);
    expect(more).toEqual([]);
    expect(line).toContain(`Whom a policy can ask is another: ${words} (`);
  });

  it('is no change of somebody whom nobody asks, nor of anything but membership and addresses', () => {
    const cy = (group: string) =>
      `kind: User\nmetadata: { name: cy }\nspec: { memberOf: [${group}] }\n`;
    expect(linesOf('people/cy.yaml', cy('sales'), cy('books'))).toEqual([]);
    expect(
      linesOf(
        'people/bo.yaml',
        person('architects'),
        `# A note\n${person('architects, readers')}`,
      ),
    ).toEqual([]);
  });

  it('counts whom a governance policy lets approve waivers, and owners where owners are asked', () => {
    const line = (on: PolicyGround) =>
      linesOf(
        'people/cy.yaml',
        null,
        'kind: User\nmetadata: { name: cy }\nspec: { memberOf: [books] }\n',
        on,
      );
    expect(line(ground)).toEqual([]);
    expect(
      line({ ...ground, waiverApprovers: ['group:default/books'] }),
    ).toHaveLength(1);
    const mappers = { ...ground, mappingApprovers: ['group:default/books'] };
    expect(line(mappers)).toEqual([]);
    expect(
      line({
        ...mappers,
        policy: {
          ...policy,
          fallback: { ...policy.fallback, from: ['mapping-approver'] },
        },
      }),
    ).toHaveLength(1);
    expect(
      line({
        ...ground,
        policy: {
          ...policy,
          fallback: { ...policy.fallback, from: ['data-owner'] },
        },
        estate: {
          ...ground.estate,
          dataOwners: new Map([
            ['dataobject:default/x', 'group:default/books'],
          ]),
        },
      }),
    ).toHaveLength(1);
  });

  it('has one fingerprint for one change of people, however it is written', () => {
    const printOf = (revision: string) =>
      policyChange(
        { path: 'people/bo.yaml', base: person(''), revision },
        ground,
      )?.findings[0]?.fingerprint;
    expect(printOf(`# Hello\n${person('architects')}`)).toBe(
      printOf(person('architects')),
    );
    expect(printOf(person('architects').replace('bo@', 'b@'))).not.toBe(
      printOf(person('architects')),
    );
  });

  it('cannot be judged where the file cannot be read', () => {
    const subject = policyChange(
      { path: 'people/bo.yaml', base: person(''), revision: 'kind: [' },
      ground,
    );
    expect([subject?.findings, subject?.problems.length]).toEqual([[], 1]);
  });
});

describe('a file that nothing names', () => {
  const openapi = 'openapi: 3.0.3\ninfo: {}\npaths: {}\n';

  it.each([
    ['openapi.yaml', openapi, 'OpenAPI 3.0'],
    ['swagger.json', '{"swagger":"2.0","paths":{}}', 'Swagger 2.0'],
    ['events.txt', 'asyncapi: 3.0.0\n', 'AsyncAPI 3'],
    [
      'meta.edmx',
      '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"/>',
      'OData 4 metadata',
    ],
    [
      'account.json',
      '{"name":"Account","queryable":true,"fields":[]}',
      'a Salesforce describe',
    ],
    [
      'order.json',
      '{"$schema":"https://json-schema.org/draft/2020-12/schema"}',
      'a JSON Schema',
    ],
    [
      'broken.yaml',
      'openapi: 3.0.3\npaths: [\n',
      'a contract that cannot be read',
    ],
  ])('%s reads as a contract; before, nobody saw it', (path, text, title) => {
    const finding = unnamedContract(
      { path, base: null, revision: text },
      project,
    )?.findings[0];
    expect([finding?.severity, finding?.effect, finding?.message]).toEqual([
      'warn',
      'undecided',
      `${path} reads as ${title} and nothing of the estate names it, so nobody knows who uses it.`,
    ]);
  });

  it.each([
    ['package.json', '{"name":"shop","type":"module"}'],
    ['main.ts', 'export const options = {\n  properties: { a: 1 },\n};\n'],
    ['README.md', 'We use openapi: it is good.\n'],
    ['page.html', '<html><body>swagger</body></html>'],
    ['image.bin', 'openapi: 3.0.3\u0000'],
  ])('%s is no contract', (path, text) => {
    expect(
      unnamedContract({ path, base: null, revision: text }, project),
    ).toBeNull();
  });

  it('has the level of the first entry that means it', () => {
    const levels = (['off', 'info', 'warn', 'undecided'] as const).map(
      level => {
        const [finding] =
          unnamedContract(
            { path: 'tests/a/openapi.yaml', base: null, revision: openapi },
            {
              unnamedContracts: [
                { files: 'docs/**', level: 'off', reason: 'Docs.' },
                { files: 'tests/**', level, reason: 'A fixture.' },
                { files: '**', level: 'off', reason: 'Anything.' },
              ],
            },
          )?.findings ?? [];
        return finding && `${finding.severity} ${finding.effect}`;
      },
    );
    expect(levels).toEqual([
      undefined,
      'info none',
      'warn none',
      'warn undecided',
    ]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../compatibility/compareVersions';
import type { DescribeMember, DescribeNode } from './describeMember';
import { fieldMembers } from './fieldMembers';
import { objectMembers } from './objectMembers';

type Members = Readonly<Record<string, unknown>>;

const members = [...fieldMembers, ...objectMembers];

/** A member that is not written; JSON leaves out what is undefined. */
const absent = undefined;

/** A whole describe around one node of a kind, with the members given. */
function documentAround(node: DescribeNode, said: Members): Members {
  const value = { value: 'Cold', active: true };
  const recordType = {
    developerName: 'Partner',
    recordTypeId: '012000000000002AAA',
    active: true,
    available: true,
    defaultRecordTypeMapping: false,
    master: false,
  };
  const child = {
    childSObject: 'Contact',
    field: 'AccountId',
    relationshipName: 'Contacts',
  };
  const { dependentPicklist, controllerName, ...ofNode } = said;
  const field =
    node === 'picklistValue'
      ? {
          type: 'picklist',
          restrictedPicklist: true,
          dependentPicklist,
          controllerName,
          picklistValues: [{ value: 'Hot' }, { ...value, ...ofNode }],
        }
      : node === 'field'
        ? said
        : {};
  return {
    name: 'Account',
    queryable: true,
    createable: true,
    updateable: true,
    deletable: true,
    fields: [
      {
        name: 'Note__c',
        type: 'string',
        length: 80,
        nillable: true,
        createable: true,
        updateable: true,
        ...field,
      },
    ],
    recordTypeInfos: [
      {
        ...recordType,
        developerName: 'Customer',
        recordTypeId: '012000000000001AAA',
      },
      { ...recordType, ...(node === 'recordType' ? said : {}) },
    ],
    childRelationships: [
      { ...child, ...(node === 'childRelationship' ? said : {}) },
    ],
    supportedScopes: [{ name: 'everything' }, node === 'scope' ? said : {}],
    ...(node === 'object' ? said : {}),
  };
}

function findingsBetween(
  { node, name, beside }: DescribeMember,
  base: unknown,
  revision: unknown,
): readonly string[] {
  const [left, right] = [base, revision].map((value, index) => ({
    file: index === 0 ? 'base.json' : 'revision.json',
    text: JSON.stringify(documentAround(node, { ...beside, [name]: value })),
    references: [],
  }));
  const { findings, problems } = compareVersions(left, right);
  expect(problems).toEqual([]);
  return findings.map(finding => finding.ruleId);
}

/** Adding or removing what identifies a thing makes another thing of it. */
function canBeAbsent({ name, values }: DescribeMember): boolean {
  return !values.includes(false) && !values.includes(null) && name !== 'name';
}

function editsOf(
  member: DescribeMember,
): readonly (readonly [string, unknown, unknown])[] {
  const [one, other] = member.values;
  const changes = [
    ['change', one, other],
    ['change back', other, one],
  ] as const;
  return canBeAbsent(member)
    ? [...changes, ['remove', one, absent], ['add', absent, one]]
    : changes;
}

const edits = members.flatMap(member =>
  editsOf(member).map(([edit, base, revision]) => ({
    title: `${edit} ${member.name} of ${member.node}`,
    member,
    base,
    revision,
  })),
);

describe('the edit space of a describe', () => {
  it.each(edits.filter(({ member }) => member.silent === null))(
    'tells: $title',
    ({ member, base, revision }) => {
      expect(findingsBetween(member, base, revision)).not.toEqual([]);
    },
  );

  it.each(edits.filter(({ member }) => member.silent !== null))(
    'is silent about: $title',
    ({ member, base, revision }) => {
      expect(findingsBetween(member, base, revision)).toEqual([]);
    },
  );

  it('says why of everything that it is silent about', () => {
    expect(
      members.filter(({ silent }) => silent !== null && !silent.endsWith('.')),
    ).toEqual([]);
  });

  it('knows every member that the reader looks at', () => {
    const read = namesIn(readerSources());
    const known = new Set([
      ...members.flatMap(({ silent, name }) => (silent === null ? name : [])),
      ...containers,
    ]);
    expect([...read].filter(name => !known.has(name))).toEqual([]);
  });

  it('knows every member of the describes in this repository', () => {
    const known = new Set(members.map(({ node, name }) => `${node} ${name}`));
    const met = new Set(realDescribes().flatMap(membersOf));
    expect([...met].filter(member => !known.has(member)).sort()).toEqual([]);
    expect(met.size).toBeGreaterThan(100);
  });
});

/** Members that only hold others. */
const containers: readonly string[] = [
  'fields',
  'sobjects',
  'results',
  'result',
  'recordTypeInfos',
  'childRelationships',
  'supportedScopes',
  // Inside a lookup filter, and where the label of a version is found.
  'optionalFilter',
  'urls',
];

const readerFolder = join(import.meta.dirname, '../../parse/salesforce');

function readerSources(): readonly string[] {
  return readdirSync(readerFolder)
    .filter(name => !/[.]test[.]/.test(name))
    .map(name => readFileSync(join(readerFolder, name), 'utf8'));
}

function namesIn(sources: readonly string[]): ReadonlySet<string> {
  const names = sources.flatMap(source =>
    [
      ...source.matchAll(
        /(?:[.](?:get|flag|string)\(|flag: |(?:data|elements|wholeNumber)\(\w+, )'(\w+)'/g,
      ),
    ].map(([, name]) => name),
  );
  return new Set(names);
}

function realDescribes(): readonly Record<string, unknown>[] {
  const folder = join(
    import.meta.dirname,
    '../../../../../contracts/vendor/salesforce',
  );
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.json'))
    .map(path => JSON.parse(readFileSync(join(folder, path), 'utf8')));
}

/** Members of a describe and of the things in it, with the kind of thing. */
function membersOf(describe: Record<string, unknown>): readonly string[] {
  const lists: readonly (readonly [DescribeNode, string])[] = [
    ['field', 'fields'],
    ['recordType', 'recordTypeInfos'],
    ['childRelationship', 'childRelationships'],
    ['scope', 'supportedScopes'],
  ];
  const of = (node: DescribeNode, things: unknown) =>
    (Array.isArray(things) ? things : [things]).flatMap(thing =>
      Object.keys(thing).map(name => `${node} ${name}`),
    );
  const fields = describe.fields as readonly Record<string, unknown>[];
  return [
    ...of('object', describe).filter(
      member => !lists.some(([, name]) => member === `object ${name}`),
    ),
    ...lists.flatMap(([node, name]) => of(node, describe[name])),
    ...fields.flatMap(field => of('picklistValue', field.picklistValues)),
  ];
}

import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

function lines(base: string, revision: string): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
  );
  expect(problems).toEqual([]);
  return findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

function openApi(servers: readonly string[], operation = ''): string {
  return `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers: [${servers.map(url => `{ url: '${url}' }`).join(', ')}]
paths:
  /orders:
    get:
      ${operation}
      responses: { '200': { description: Orders. } }
`;
}

const [a, b, c] = ['a', 'b', 'c'].map(name => `https://${name}.example.com`);

describe('servers in another order', () => {
  it.each([
    ['two exchanged', [a, b], [b, a], ['info server-order-changed']],
    [
      'the last comes first',
      [a, b, c],
      [c, a, b],
      ['info server-order-changed'],
    ],
    ['one comes in front', [b, c], [a, b, c], ['info server-added']],
    ['one goes from the front', [a, b, c], [b, c], ['warn server-removed']],
    [
      'one goes and the others are exchanged',
      [a, b, c],
      [c, b],
      ['warn server-removed', 'info server-order-changed'],
    ],
    ['a slash at the end of one', [a, b], [`${a}/`, b], []],
  ])('%s', (_, base, revision, expected) => {
    expect(lines(openApi(base), openApi(revision))).toEqual(expected);
  });
});

describe('what extensions announce about a deprecation', () => {
  const told = ['info operation-deprecation-notice-changed'];
  it.each([
    ['a reason comes', 'x-deprecated-reason: Slow.', told],
    ['a replacement comes', 'x-deprecation: { use: /v2/orders }', told],
    ['a vendor tells it', 'x-acme-deprecated-on: 2027-01-01', told],
    ['a mark repeats what is said', 'x-is-deprecated: true', []],
    ['an extension about something else', 'x-speed: slow', []],
  ])('%s', (_, extension, expected) => {
    expect(
      lines(
        openApi([a], 'deprecated: true'),
        openApi([a], `deprecated: true\n      ${extension}`),
      ),
    ).toEqual(expected);
  });

  it.each([
    ['x-deprecated: true'],
    ['x-deprecated: Use /v2/orders.'],
    ['x-deprecated: { use: /v2/orders }'],
    ['x-is-deprecated: true'],
  ])('%s marks as deprecated', extension => {
    expect(lines(openApi([a]), openApi([a], extension))).toEqual([
      'info operation-deprecated',
    ]);
  });
});

describe('the date at which OData removes what it deprecated', () => {
  function metadata(...members: readonly string[]): string {
    return `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="yard" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="Order"><Key><PropertyRef Name="Id"/></Key>
    <Property Name="Id" Type="Edm.String" Nullable="false"/>
    <Property Name="Note" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.Revisions"><Collection><Record>
      <PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/>
      ${members.join('\n')}
    </Record></Collection></Annotation></Property>
  </EntityType>
  <EntityContainer Name="C"><Singleton Name="First" Type="yard.Order"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`;
  }
  const date = (day: string) =>
    `<PropertyValue Property="RemovalDate" Date="${day}"/>`;

  it.each([
    ['is lost', [date('2027-01-01')], [], 'warn response-sunset-removed'],
    ['comes', [], [date('2027-01-01')], 'info response-sunset-added'],
    [
      'moves',
      [date('2027-01-01')],
      [date('2026-12-01')],
      'error response-sunset-moved-earlier',
    ],
  ])('%s', (_, base, revision, expected) => {
    expect(lines(metadata(...base), metadata(...revision))).toContain(expected);
  });

  it('is the same where only the words change', () => {
    const described = (text: string) =>
      `<PropertyValue Property="Description" String="${text}"/>`;
    expect(
      lines(
        metadata(described('Old.'), date('2027-01-01')),
        metadata(described('Too old.'), date('2027-01-01')),
      ),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '../model';
import { compareVersions } from './compareVersions';

const edm4 = 'http://docs.oasis-open.org/odata/ns/edm';
const edmx4 = 'http://docs.oasis-open.org/odata/ns/edmx';

function metadata(...schemas: readonly string[]): string {
  return `<edmx:Edmx Version="4.0" xmlns:edmx="${edmx4}">
  <edmx:DataServices>
${schemas.join('\n')}
  </edmx:DataServices>
</edmx:Edmx>`;
}

function schema(namespace: string, alias: string, content: string): string {
  return `<Schema Namespace="${namespace}" Alias="${alias}" xmlns="${edm4}">${content}</Schema>`;
}

function findings(base: string, revision: string): readonly Finding[] {
  const compared = compareVersions(
    { file: 'base.edmx', text: base, references: [] },
    { file: 'revision.edmx', text: revision, references: [] },
  );
  expect(compared.problems).toEqual([]);
  return compared.findings;
}

/** What is said above info, with the places where it shows. */
function breaks(base: string, revision: string) {
  return findings(base, revision)
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, message, sites }) => ({
      ruleId,
      message,
      sites: sites.map(({ operation }) => operation),
    }));
}

const order = `<EntityType Name="Order">
  <Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.String" Nullable="false"/>
</EntityType>`;
const orders = (type: string) =>
  `<EntityContainer Name="C"><EntitySet Name="Orders" EntityType="${type}"/></EntityContainer>`;

describe('a namespace under another name', () => {
  it('means nothing above info to types whose names nobody writes', () => {
    const document = (namespace: string) =>
      metadata(schema(namespace, 'a', order + orders('a.Order')));
    expect(
      findings(document('yard'), document('dock')).map(
        ({ severity, message }) => `${severity}: ${message}`,
      ),
    ).toEqual([
      'info: Changed: the namespace from yard to dock (read Orders).',
    ]);
  });

  it('changes the calls of all bound operations, in one finding', () => {
    const document = (namespace: string) =>
      metadata(
        schema(
          namespace,
          'a',
          `${order}
          <Action Name="Release" IsBound="true"><Parameter Name="it" Type="a.Order"/></Action>
          <Function Name="Weight" IsBound="true"><Parameter Name="it" Type="Collection(a.Order)"/><ReturnType Type="Edm.Int32"/></Function>
          <Action Name="Sweep"/>
          <EntityContainer Name="C"><EntitySet Name="Orders" EntityType="a.Order"/><ActionImport Name="Sweep" Action="a.Sweep"/></EntityContainer>`,
        ),
      );
    expect(breaks(document('yard'), document('dock'))).toEqual([
      {
        ruleId: 'namespace-changed',
        message:
          'The namespace changed from yard to dock, and with it the addresses of bound actions and functions (call Collection(Order)/Weight, and 1 more place).',
        sites: ['call Collection(Order)/Weight', 'call Order/Release'],
      },
    ]);
  });

  it('changes the names of derived types in payloads and casts', () => {
    const document = (namespace: string) =>
      metadata(
        schema(
          namespace,
          'a',
          `${order}
          <EntityType Name="Rush" BaseType="a.Order"><Property Name="Hour" Type="Edm.Int32"/></EntityType>
          <EntityType Name="Slow" BaseType="a.Order"/>
          ${orders('a.Order')}`,
        ),
      );
    expect(breaks(document('yard'), document('dock'))).toEqual([
      {
        ruleId: 'namespace-changed',
        message: expect.stringContaining(
          'The namespace changed from yard to dock, and with it the names of derived types that payloads and casts carry',
        ),
        sites: [
          'create Orders',
          'create Orders',
          'read Orders',
          'read Orders',
          'update Orders',
          'update Orders',
        ],
      },
    ]);
  });

  it('changes the literals of enumerations, also in the address of a function', () => {
    const document = (namespace: string) =>
      metadata(
        schema(
          namespace,
          'e',
          '<EnumType Name="Color"><Member Name="Red"/><Member Name="Blue"/></EnumType>',
        ),
        schema(
          'yard',
          'y',
          `<EntityType Name="Order">
            <Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.String" Nullable="false"/>
            <Property Name="Color" Type="e.Color"/>
          </EntityType>
          <Function Name="Count"><Parameter Name="of" Type="e.Color"/><ReturnType Type="Edm.Int32"/></Function>
          <EntityContainer Name="C"><EntitySet Name="Orders" EntityType="y.Order"/><FunctionImport Name="Count" Function="y.Count"/></EntityContainer>`,
        ),
      );
    expect(breaks(document('paint'), document('ink'))).toEqual([
      {
        ruleId: 'namespace-changed',
        message:
          'The namespace changed from paint to ink, and with it the literals of enumerations in addresses and filters (call Count, Color, and 1 more place).',
        sites: ['call Count', 'read Orders'],
      },
    ]);
    expect(
      findings(document('paint'), document('ink')).filter(
        ({ severity }) => severity === 'info',
      ),
    ).toEqual([]);
  });

  it('hides no other edit', () => {
    const document = (namespace: string, parameter: string) =>
      metadata(
        schema(
          namespace,
          'a',
          `${order}
          <Action Name="Release" IsBound="true"><Parameter Name="it" Type="a.Order"/><Parameter Name="why" Type="${parameter}"/></Action>
          ${orders('a.Order')}`,
        ),
      );
    expect(
      breaks(document('yard', 'Edm.String'), document('dock', 'Edm.Int32')).map(
        ({ ruleId }) => ruleId,
      ),
    ).toEqual(['namespace-changed', 'request-type-changed']);
  });

  it('changes no call in version 2, where imports have names of their own', () => {
    const document = (
      namespace: string,
    ) => `<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx">
  <edmx:DataServices m:DataServiceVersion="2.0" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
    <Schema Namespace="${namespace}" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
      ${order}
      <EntityContainer Name="C" m:IsDefaultEntityContainer="true">
        <EntitySet Name="Orders" EntityType="${namespace}.Order"/>
        <FunctionImport Name="Release" ReturnType="Edm.Boolean" m:HttpMethod="POST"><Parameter Name="Id" Type="Edm.String" Mode="In"/></FunctionImport>
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>`;
    expect(breaks(document('yard'), document('dock'))).toEqual([]);
  });

  it('is the same where only the alias changes, in every use', () => {
    const document = (alias: string) =>
      metadata(
        schema(
          'yard.model',
          alias,
          `${order}
          <EntityType Name="Rush" BaseType="${alias}.Order"/>
          <Action Name="Release" IsBound="true"><Parameter Name="it" Type="${alias}.Order"/></Action>
          ${orders(`${alias}.Order`)}`,
        ),
      );
    expect(findings(document('y'), document('z'))).toEqual([]);
  });

  it('is read in JSON too', () => {
    const document = (namespace: string) =>
      JSON.stringify({
        $Version: '4.01',
        $EntityContainer: `${namespace}.C`,
        [namespace]: {
          Order: { $Kind: 'EntityType', $Key: ['Id'], Id: {} },
          Release: [
            {
              $Kind: 'Action',
              $IsBound: true,
              $Parameter: [{ $Name: 'it', $Type: `${namespace}.Order` }],
            },
          ],
          C: {
            $Kind: 'EntityContainer',
            Orders: { $Collection: true, $Type: `${namespace}.Order` },
          },
        },
      });
    expect(
      breaks(document('yard'), document('dock')).map(({ ruleId }) => ruleId),
    ).toEqual(['namespace-changed']);
  });
});

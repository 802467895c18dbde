import { describe, expect, it } from 'vitest';
import { buildEstate } from '../buildEstate';
import { checkOperations } from './checkOperations';
import { contractReader } from './contractOperations';

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="crm" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Account">
        <Key><PropertyRef Name="Id"/></Key>
        <Property Name="Id" Type="Edm.Guid" Nullable="false"/>
      </EntityType>
      <EntityContainer Name="Container">
        <EntitySet Name="Accounts" EntityType="crm.Account"/>
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
`;

const describeOfAccount =
  '{"name": "Account", "queryable": true, "createable": true, "fields": []}';

/** Problems of an integration that declares an operation of one contract. */
function problemsOf(
  type: string,
  file: string,
  text: string,
  operation: string,
): readonly string[] {
  const files = [
    {
      path: 'catalog/api.yaml',
      text: `apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: crm, annotations: { interlock.dev/contract: ${file} } }
spec: { type: ${type}, lifecycle: production, owner: sales, definition: See its page. }
`,
    },
    {
      path: 'catalog/sync.yaml',
      text: `apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: sync }
spec:
  contracts:
    - { ref: crm, role: consumes, operations: ['${operation}'] }
`,
    },
    { path: file, text },
  ];
  const estate = buildEstate(files, { entities: ['catalog/*.yaml'] });
  return checkOperations(estate, contractReader(files)).map(
    ({ code, pointer, message, remedy }) =>
      [code, pointer, message, remedy].join(' | '),
  );
}

describe('operations that an integration declares', () => {
  it.each([
    ['odata', 'crm.edmx', metadata, 'read Accounts'],
    ['odata', 'crm.edmx', metadata, 'update Accounts'],
    ['salesforce', 'account.json', describeOfAccount, 'create Account'],
  ])('stand in a contract of type %s: %s %s', (type, file, text, operation) => {
    expect(problemsOf(type, file, text, operation)).toEqual([]);
  });

  it('are looked for in OData metadata', () => {
    expect(problemsOf('odata', 'crm.edmx', metadata, 'read Account')).toEqual([
      'unknown-operation | /spec/contracts/0/operations/0 | `read Account` is no operation of `api:default/crm` (crm.edmx). | Use an operation that the contract has, such as `read Accounts`.',
    ]);
  });

  it('are looked for in the describe of a Salesforce object', () => {
    expect(
      problemsOf(
        'salesforce',
        'account.json',
        describeOfAccount,
        'update Account',
      ),
    ).toEqual([
      'unknown-operation | /spec/contracts/0/operations/0 | `update Account` is no operation of `api:default/crm` (account.json). | Use an operation that the contract has, or take the line out.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseLeniently } from '../parse';
import { findField } from './findField';

function ways(
  source: { readonly file: string; readonly text: string },
  operation: string,
  field: string,
): readonly string[] {
  const parsed = parseLeniently({ ...source, references: [] });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const known = parsed.contract.operations.find(
    ({ name }) => name === operation,
  );
  if (!known) throw new Error(`There is no ${operation}.`);
  return findField(parsed.contract, known, field).map(
    ({ direction, names }) => `${direction} ${names.join('/')}`,
  );
}

const describeFile = {
  file: 'Account.json',
  text: JSON.stringify({
    name: 'Account',
    queryable: true,
    createable: true,
    updateable: true,
    fields: [
      {
        name: 'BillingCity',
        type: 'string',
        soapType: 'xsd:string',
        length: 40,
        nillable: true,
        createable: true,
        updateable: true,
      },
    ],
  }),
};

const metadata = {
  file: 'sales.edmx',
  text: `<?xml version="1.0"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="Sales" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Order">
        <Key><PropertyRef Name="Id"/></Key>
        <Property Name="Id" Type="Edm.String" Nullable="false"/>
        <NavigationProperty Name="Items" Type="Collection(Sales.Item)"/>
      </EntityType>
      <EntityType Name="Item">
        <Key><PropertyRef Name="Id"/></Key>
        <Property Name="Id" Type="Edm.String" Nullable="false"/>
        <Property Name="Material" Type="Edm.String"/>
        <NavigationProperty Name="Order" Type="Sales.Order"/>
      </EntityType>
      <EntityContainer Name="Container">
        <EntitySet Name="Orders" EntityType="Sales.Order"/>
        <EntitySet Name="Lines" EntityType="Sales.Item"/>
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>`,
};

describe('findField', () => {
  it.each([
    ['read Account', 'Account.BillingCity', ['response BillingCity']],
    ['read Account', 'ACCOUNT.billingcity', ['response BillingCity']],
    ['update Account', 'BillingCity', ['request BillingCity']],
    ['read Account', 'Contact.BillingCity', []],
  ])(
    'reads names of Salesforce in any case: %s %s',
    (operation, field, found) => {
      expect(ways(describeFile, operation, field)).toEqual(found);
    },
  );

  it.each([
    ['read Orders', 'Orders.Id', ['response Id']],
    ['read Orders', 'Order.Id', ['response Id']],
    ['read Orders', 'orders.id', []],
    ['read Orders', 'Orders.Items', ['response Items']],
    ['read Orders', 'Orders.Items.Material', ['response Items/Material']],
    ['read Orders', 'Items.Order.Items.Material', []],
    ['read Orders', 'Lines.Material', []],
    ['read Lines', 'Lines.Material', ['response Material']],
  ])('follows navigations of OData: %s %s', (operation, field, found) => {
    expect(ways(metadata, operation, field)).toEqual(found);
  });
});

import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The alias changes',
    base: `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="Sales" Alias="s" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Order">
        <Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.String" Nullable="false" />
      </EntityType>
      <Action Name="Release" IsBound="true">
        <Parameter Name="order" Type="s.Order" />
      </Action>
      <EntityContainer Name="Container">
        <EntitySet Name="Orders" EntityType="s.Order" />
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
`,
    revision: `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="Sales" Alias="sales" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Order">
        <Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.String" Nullable="false" />
      </EntityType>
      <Action Name="Release" IsBound="true">
        <Parameter Name="order" Type="sales.Order" />
      </Action>
      <EntityContainer Name="Container">
        <EntitySet Name="Orders" EntityType="sales.Order" />
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
`,
    findings: [],
  },
  bad: {
    title: 'The namespace of a bound action changes',
    base: `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="Sales" Alias="s" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Order">
        <Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.String" Nullable="false" />
      </EntityType>
      <Action Name="Release" IsBound="true">
        <Parameter Name="order" Type="s.Order" />
      </Action>
      <EntityContainer Name="Container">
        <EntitySet Name="Orders" EntityType="s.Order" />
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
`,
    revision: `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="Trade" Alias="s" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Order">
        <Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.String" Nullable="false" />
      </EntityType>
      <Action Name="Release" IsBound="true">
        <Parameter Name="order" Type="s.Order" />
      </Action>
      <EntityContainer Name="Container">
        <EntitySet Name="Orders" EntityType="s.Order" />
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
`,
    findings: [
      'error namespace-changed: The namespace changed from Sales to Trade, and with it the addresses of bound actions and functions (call Order/Release). [none, incomparable, structural]',
      'info record-trait-changed: Changed: the namespace from Sales to Trade (read Orders). [none, none, structural]',
    ],
  },
};

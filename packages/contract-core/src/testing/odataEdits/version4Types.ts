import { entity, orders4, value, version4 } from './odataEdit';
import type { ODataEdit } from './odataEdit';

function states(...members: readonly string[]): string {
  return `<EnumType Name="State">${members
    .map(member => `<Member Name="${member}" />`)
    .join('')}</EnumType>`;
}

function withState(type: string): string {
  return orders4(value('Sales.State'), type);
}

function withAddress(attributes: string, inside: string): string {
  return orders4(
    value('Sales.Address', attributes),
    `<ComplexType Name="Address">${inside}</ComplexType>`,
  );
}

const city = '<Property Name="City" Type="Edm.String" />';

function keyed(...names: readonly string[]): string {
  const references = names.map(name => `<PropertyRef Name="${name}" />`);
  return version4(`<EntityType Name="Order">
<Key>${references.join('')}</Key>
<Property Name="Id" Type="Edm.String" Nullable="false" />
<Property Name="Year" Type="Edm.Int32" Nullable="false" />
</EntityType>
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
</EntityContainer>`);
}

/** An order type with attributes, and types beside it. */
function typed(attributes: string, beside = ''): string {
  return version4(`${entity('Order', '', attributes)}
${beside}
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
</EntityContainer>`);
}

/** Edits of types, keys and enumerations. */
export const version4Types: readonly ODataEdit[] = [
  {
    title: 'a type definition gets a limit',
    base: orders4(
      value('Sales.Code'),
      '<TypeDefinition Name="Code" UnderlyingType="Edm.String" />',
    ),
    revision: orders4(
      value('Sales.Code'),
      '<TypeDefinition Name="Code" UnderlyingType="Edm.String" MaxLength="4" />',
    ),
    findings: [
      'error request-limit-tightened: `Value` is limited more: Edm.String to Edm.String(4) (create Orders, and 1 more place). [request, narrower, witness {"Value":"aaaaa","Id":"text"} at "/Value"]',
      'info response-limit-tightened: `Value` is limited more: Edm.String to Edm.String(4) (read Orders). [response, narrower, witness {"Value":"aaaaa","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a type definition replaces the type that it names',
    base: orders4(value('Edm.String', 'MaxLength="4" ')),
    revision: orders4(
      value('Sales.Code'),
      '<TypeDefinition Name="Code" UnderlyingType="Edm.String" MaxLength="4" />',
    ),
    findings: [],
  },
  {
    title: 'an enumeration gets a member',
    base: withState(states('Open', 'Closed')),
    revision: withState(states('Open', 'Closed', 'Held')),
    findings: [
      'error response-enum-value-added: The values "Held" of `Value` are new; a consumer that handles each value meets one that it does not know (read Orders). [response, wider, witness {"Value":"Held","Id":"text"} at "/Value"]',
      'info request-enum-value-added: The values "Held" of `Value` are accepted too (create Orders, and 1 more place). [request, wider, witness {"Value":"Held","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'an enumeration loses a member',
    base: withState(states('Open', 'Closed')),
    revision: withState(states('Open')),
    findings: [
      'error request-enum-value-removed: The values "Closed" of `Value` are no longer accepted (create Orders, and 1 more place). [request, narrower, witness {"Value":"Closed","Id":"text"} at "/Value"]',
      'info response-enum-value-removed: The values "Closed" of `Value` are no longer returned (read Orders). [response, narrower, witness {"Value":"Closed","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'the numbers of an enumeration move',
    base: withState(states('Open', 'Closed')),
    revision: withState(states('Closed', 'Open')),
    findings: [
      'warn enum-number-changed: The number of a member changed: State.Closed from 1 to 0 (read Orders). [none, incomparable, structural]',
      'warn enum-number-changed: The number of a member changed: State.Open from 0 to 1 (read Orders). [none, incomparable, structural]',
    ],
  },
  {
    title: 'an enumeration takes several members at once',
    base: withState(states('Open', 'Closed')),
    revision: withState(
      states('Open', 'Closed').replace(
        '<EnumType Name="State">',
        '<EnumType Name="State" IsFlags="true">',
      ),
    ),
    findings: [
      'error record-trait-changed: Changed: what State takes at once from one member to several members (read Orders). [none, incomparable, structural]',
    ],
  },
  {
    title: 'an enumeration has wider numbers',
    base: withState(states('Open', 'Closed')),
    revision: withState(
      states('Open', 'Closed').replace(
        '<EnumType Name="State">',
        '<EnumType Name="State" UnderlyingType="Edm.Int64">',
      ),
    ),
    findings: [
      'info record-trait-changed: Changed: the numbers of State from Edm.Int32 to Edm.Int64 (read Orders). [none, none, structural]',
    ],
  },
  {
    title: 'a text becomes an enumeration',
    base: orders4(value('Edm.String'), states('Open', 'Closed')),
    revision: withState(states('Open', 'Closed')),
    findings: [
      'error request-became-enum: `Value` accepts only the listed values now: "Closed", "Open" (create Orders, and 1 more place). [request, narrower, witness {"Value":"text","Id":"text"} at "/Value"]',
      'info response-became-enum: `Value` is one of the listed values now: "Closed", "Open" (read Orders). [response, narrower, witness {"Value":"text","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a complex value loses a property',
    base: withAddress('', city),
    revision: withAddress('', ''),
    findings: [
      'error request-property-removed: The property `City` was removed from `Value`; what consumers still send in it is ignored or refused (create Orders, and 1 more place). [request, narrower, witness {"Value":{"City":"text"},"Id":"text"} at "/Value/City"]',
      'error response-property-removed: The property `City` was removed from `Value`; a consumer that reads it finds nothing (read Orders). [response, wider, witness {"Value":{},"Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a complex value may be null',
    base: withAddress('Nullable="false" ', city),
    revision: withAddress('', city),
    findings: [
      'error response-became-nullable: `Value` may be null now (read Orders). [response, wider, witness {"Value":null,"Id":"text"} at "/Value"]',
      'info request-property-became-optional: The property `Value` of the record became optional (create Orders, and 1 more place). [request, wider, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'a complex type is derived from another',
    base: withAddress('', city),
    revision: withAddress('', city).replace(
      '<EntityContainer',
      '<ComplexType Name="Postal" BaseType="Sales.Address"><Property Name="Box" Type="Edm.String" /></ComplexType><EntityContainer',
    ),
    findings: [
      'info record-trait-gained: Newly there: the derived type Postal (read Orders). [none, none, structural]',
    ],
  },
  {
    title: 'the key gets a second part',
    base: keyed('Id'),
    revision: keyed('Id', 'Year'),
    findings: [
      'error key-changed: The key changed: Id to Id, Year (delete Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'the parts of the key change places',
    base: keyed('Id', 'Year'),
    revision: keyed('Year', 'Id'),
    findings: [],
  },
  {
    title: 'a type becomes open',
    base: typed(''),
    revision: typed('OpenType="true"'),
    findings: [
      'info request-additional-properties-opened: The record accepts undeclared properties now (create Orders, and 1 more place). [request, wider, witness {"Id":"text","extra":"text"} at "/extra"]',
      'info record-trait-gained: Newly there: properties that are not declared (read Orders). [none, wider, structural]',
    ],
  },
  {
    title: 'a type is no longer open',
    base: typed('OpenType="true"'),
    revision: typed(''),
    findings: [
      'error request-additional-properties-closed: The record refuses undeclared properties now (create Orders, and 1 more place). [request, narrower, witness {"Id":"text","extra":"text"} at "/extra"]',
      'error record-trait-lost: No longer there: properties that are not declared (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a type becomes abstract',
    base: typed('', '<EntityType Name="Rush" BaseType="Sales.Order" />'),
    revision: typed(
      'Abstract="true"',
      '<EntityType Name="Rush" BaseType="Sales.Order" />',
    ),
    findings: [
      'error write-restricted: No longer possible: records of the type itself (create Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a derived type is removed',
    base: typed('', '<EntityType Name="Rush" BaseType="Sales.Order" />'),
    revision: typed(''),
    findings: [
      'error record-trait-lost: No longer there: the derived type Rush (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a derived type loses a property',
    base: typed(
      '',
      `<EntityType Name="Rush" BaseType="Sales.Order">${value('Edm.String')}</EntityType>`,
    ),
    revision: typed('', '<EntityType Name="Rush" BaseType="Sales.Order" />'),
    findings: [
      'error request-property-removed: The property `Value` was removed from the record; what consumers still send in it is ignored or refused (create Rush, and 1 more place). [request, narrower, witness {"Id":"text","Value":"text"} at "/Value"]',
      'error response-property-removed: The property `Value` was removed from the record; a consumer that reads it finds nothing (read Rush). [response, wider, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'a property moves to a new base type',
    base: orders4(value('Edm.String')),
    revision:
      version4(`${entity('Document', value('Edm.String'), 'Abstract="true"')}
<EntityType Name="Order" BaseType="self.Document" />
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="self.Order" />
</EntityContainer>`),
    findings: [],
  },
];

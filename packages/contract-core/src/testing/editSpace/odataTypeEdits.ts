import type {
  Facets,
  Navigation,
  Property,
  StructuredType,
  TypeReference,
} from '../../parse/odata';
import { entity, orders4, value, version4 } from '../odataEdits/odataEdit';
import type { EditTable, FieldEdit, FieldEdits } from './fieldEdits';

export type Table<Node> = EditTable<Node, string>;

export function edit(
  without: string,
  present: string,
  other: string,
): FieldEdit<string> {
  return { without, with: present, other };
}

export const place: FieldEdits<string> = {
  silent: 'where something is written',
};
export const told: FieldEdits<string> = {
  silent: 'a kind of node has a table of its own',
};

/** Facets of a property `Value`; null is the facet that is not written. */
function facet(type: string, ...writings: readonly [string, string, string]) {
  const [without, present, other] = writings;
  return edit(
    orders4(value(type, without)),
    orders4(value(type, present)),
    orders4(value(type, other)),
  );
}

export const facets: Table<Facets> = {
  maxLength: [facet('Edm.String', '', 'MaxLength="20" ', 'MaxLength="40" ')],
  precision: [
    facet(
      'Edm.Decimal',
      'Scale="2" ',
      'Scale="2" Precision="10" ',
      'Scale="2" Precision="12" ',
    ),
    facet('Edm.TimeOfDay', '', 'Precision="3" ', 'Precision="7" '),
    facet('Edm.Duration', '', 'Precision="3" ', 'Precision="7" '),
  ],
  scale: [
    facet('Edm.Decimal', '', 'Scale="2" ', 'Scale="variable" '),
    facet(
      'Edm.Decimal',
      'Precision="9" ',
      'Precision="9" Scale="2" ',
      'Precision="9" Scale="3" ',
    ),
  ],
  unicode: [facet('Edm.String', '', 'Unicode="false" ', 'Unicode="true" ')],
  srid: [facet('Edm.GeographyPoint', '', 'SRID="4326" ', 'SRID="25832" ')],
  defaultValue: [
    facet('Edm.String', '', 'DefaultValue="a" ', 'DefaultValue="b" '),
  ],
};

export const typeReference: Table<TypeReference> = {
  name: [
    edit(
      orders4(value('Edm.Int32')),
      orders4(value('Edm.Boolean')),
      orders4(value('Edm.Date')),
    ),
  ],
  collection: [
    edit(
      orders4(value('Edm.String')),
      orders4(value('Collection(Edm.String)')),
      orders4(value('Collection(Edm.Int32)')),
    ),
  ],
  nullable: [
    facet('Edm.String', '', 'Nullable="false" ', 'Nullable="true" '),
    facet(
      'Collection(Edm.String)',
      '',
      'Nullable="false" ',
      'Nullable="true" ',
    ),
  ],
  facets: told,
};

export const property: Table<Property> = {
  name: [
    edit(
      orders4(''),
      orders4(value('Edm.String')),
      orders4('<Property Name="Other" Type="Edm.String" />'),
    ),
  ],
  type: told,
  concurrency: { silent: 'version 2 only; an edit of its table shows it' },
  place,
};

const customer = entity('Customer', '');
const partner = entity('Partner', '');

function related(attributes: string, inside = ''): string {
  return orders4(
    `<NavigationProperty Name="Customer" ${attributes}>${inside}</NavigationProperty>`,
    `${customer}${partner}`,
  );
}

const one = 'Type="Sales.Customer"';

export const navigation: Table<Navigation> = {
  name: [
    edit(
      orders4('', `${customer}${partner}`),
      related(one),
      related(one).replace('Property Name="Customer"', 'Property Name="Buyer"'),
    ),
  ],
  target: [
    edit(
      orders4('', `${customer}${partner}`),
      related(one),
      related('Type="Sales.Partner"'),
    ),
  ],
  collection: [
    edit(
      related(one),
      related('Type="Collection(Sales.Customer)"'),
      related('Type="Collection(Sales.Partner)"'),
    ),
  ],
  nullable: [
    edit(
      related(one),
      related(`${one} Nullable="false"`),
      related(`${one} Nullable="true"`),
    ),
  ],
  contained: [
    edit(
      related(one),
      related(`${one} ContainsTarget="true"`),
      related(`${one} ContainsTarget="false"`),
    ),
  ],
  partner: [
    edit(
      related(one),
      related(`${one} Partner="Orders"`),
      related(`${one} Partner="Bills"`),
    ),
  ],
  onDelete: [
    edit(
      related(one),
      related(one, '<OnDelete Action="Cascade" />'),
      related(one, '<OnDelete Action="SetNull" />'),
    ),
  ],
  constraints: [
    edit(
      related(one),
      related(
        one,
        '<ReferentialConstraint Property="A" ReferencedProperty="Id" />',
      ),
      related(
        one,
        '<ReferentialConstraint Property="B" ReferencedProperty="Id" />',
      ),
    ),
  ],
  place,
};

function typed(attributes: string, beside = '', body = ''): string {
  return version4(`${entity('Order', body, attributes)}
${beside}
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
</EntityContainer>`);
}

function keyed(...names: readonly string[]): string {
  const key = names.map(name => `<PropertyRef Name="${name}" />`).join('');
  return version4(`<EntityType Name="Order">
${key === '' ? '' : `<Key>${key}</Key>`}
<Property Name="A" Type="Edm.String" Nullable="false" />
<Property Name="B" Type="Edm.String" Nullable="false" />
</EntityType>
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
</EntityContainer>`);
}

function based(base: string): string {
  return version4(`<EntityType Name="First"><Property Name="X" Type="Edm.String" /></EntityType>
<EntityType Name="Second"><Property Name="Y" Type="Edm.String" /></EntityType>
${entity('Order', '', base)}
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
</EntityContainer>`);
}

export const structuredType: Table<StructuredType> = {
  kind: { silent: 'an entity type has a key and a complex type has none' },
  name: { silent: 'the wire names the type only where one is derived' },
  base: [
    edit(
      based(''),
      based('BaseType="Sales.First"'),
      based('BaseType="Sales.Second"'),
    ),
  ],
  abstract: [
    edit(typed(''), typed('Abstract="true"'), typed('Abstract="false"')),
  ],
  open: [edit(typed(''), typed('OpenType="true"'), typed('OpenType="false"'))],
  stream: [
    edit(typed(''), typed('HasStream="true"'), typed('HasStream="false"')),
  ],
  key: [
    edit(keyed(), keyed('A'), keyed('B')),
    edit(keyed('A'), keyed('A', 'B'), keyed('B')),
  ],
  properties: told,
  navigations: told,
  place,
};

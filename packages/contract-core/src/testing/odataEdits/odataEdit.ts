/** One edit of OData metadata, whole on both sides, and all that is said of it. */
export interface ODataEdit {
  readonly title: string;
  readonly base: string;
  readonly revision: string;
  /** Every finding as one line, as `exampleLine` writes it. */
  readonly findings: readonly string[];
}

/** A document of version 2 with what stands in its schema. */
export function version2(schema: string): string {
  return `<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata" xmlns:sap="http://www.sap.com/Protocols/SAPData">
<edmx:DataServices m:DataServiceVersion="2.0">
<Schema Namespace="Sales" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
${schema}
</Schema>
</edmx:DataServices>
</edmx:Edmx>
`;
}

/** A document of version 4 with what stands in its schema. */
export function version4(schema: string): string {
  return `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
<edmx:Reference Uri="https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Core.V1.xml">
<edmx:Include Namespace="Org.OData.Core.V1" Alias="Core" />
<edmx:Include Namespace="Org.OData.Capabilities.V1" Alias="Capabilities" />
<edmx:Include Namespace="Org.OData.Validation.V1" Alias="Validation" />
</edmx:Reference>
<edmx:DataServices>
<Schema Namespace="Sales" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
${schema}
</Schema>
</edmx:DataServices>
</edmx:Edmx>
`;
}

/** An entity type with the key `Id`. */
export function entity(name: string, body: string, attributes = ''): string {
  return `<EntityType Name="${name}"${attributes === '' ? '' : ' '}${attributes}>
<Key><PropertyRef Name="Id" /></Key>
<Property Name="Id" Type="Edm.String" Nullable="false" />
${body}
</EntityType>`;
}

/** Orders with what stands in their type, and beside it in the schema. */
export function orders2(body: string, beside = '', setAttributes = ''): string {
  return version2(`${entity('Order', body)}
${beside}
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" ${setAttributes}/>
</EntityContainer>`);
}

/** The same in version 4, with what stands in the entity set. */
export function orders4(body: string, beside = '', inSet = ''): string {
  return version4(`${entity('Order', body)}
${beside}
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order">${inSet}</EntitySet>
</EntityContainer>`);
}

/** A property `Value` of a type. */
export function value(type: string, facets = ''): string {
  return `<Property Name="Value" Type="${type}" ${facets}/>`;
}

/** A term whose value is a record of plain properties. */
export function term(name: string, ...properties: readonly string[]): string {
  return `<Annotation Term="${name}"><Record>${properties.join('')}</Record></Annotation>`;
}

export function flag(property: string, state: boolean): string {
  return `<PropertyValue Property="${property}" Bool="${state}" />`;
}

/** A property of a term that lists property paths. */
export function paths(
  property: string,
  kind: 'PropertyPath' | 'NavigationPropertyPath',
  ...names: readonly string[]
): string {
  const items = names.map(name => `<${kind}>${name}</${kind}>`).join('');
  return `<PropertyValue Property="${property}"><Collection>${items}</Collection></PropertyValue>`;
}

/** The vocabularies of OData metadata, by the name that this folder gives them. */
const byNamespace: ReadonlyMap<string, string> = new Map([
  ['http://schemas.microsoft.com/ado/2007/06/edmx', 'edmx'],
  ['http://docs.oasis-open.org/odata/ns/edmx', 'edmx'],
  ['http://schemas.microsoft.com/ado/2006/04/edm', 'edm2'],
  ['http://schemas.microsoft.com/ado/2007/05/edm', 'edm2'],
  ['http://schemas.microsoft.com/ado/2008/01/edm', 'edm2'],
  ['http://schemas.microsoft.com/ado/2008/09/edm', 'edm2'],
  ['http://schemas.microsoft.com/ado/2009/08/edm', 'edm2'],
  ['http://schemas.microsoft.com/ado/2009/11/edm', 'edm2'],
  ['http://docs.oasis-open.org/odata/ns/edm', 'edm4'],
  ['http://schemas.microsoft.com/ado/2007/08/dataservices/metadata', 'm'],
  ['http://schemas.microsoft.com/ado/2007/08/dataservices', 'd'],
  ['http://www.sap.com/Protocols/SAPData', 'sap'],
  ['http://www.successfactors.com/edm/sf', 'sf'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** A vocabulary that is not known has its own namespace for a name. */
export function vocabularyOf(namespace: string): string {
  return byNamespace.get(namespace) ?? namespace;
}

/** Whether elements of a vocabulary describe data: CSDL of any version. */
export function isEntityDataModel(vocabulary: string): boolean {
  return vocabulary === 'edm2' || vocabulary === 'edm4';
}

export type {
  CsdlOperation,
  EntitySet,
  EnumMember,
  EnumType,
  Facets,
  Navigation,
  OperationImport,
  Parameter,
  Property,
  StructuredType,
  TypeDefinition,
  TypeReference,
} from './csdlModel';
export * from './parseOData';
export * from './odataConcepts';

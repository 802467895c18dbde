export * from './annotations';
export * from './approvalPolicySchema';
export * from './builtinKindSchemas';
export * from './dataObjectSchema';
export * from './entityEnvelopeSchema';
export * from './integrationSchema';
export * from './projectConfigurationSchema';
export * from './contractReleasesSchema';
export type { EstateSchema, SchemaValue } from './schemaFragments';

export * from './jsonSchemaReferences';
export * from './readJsonSchema';
export * from './schemaDialects';

export * from './readOpenApiOperations';

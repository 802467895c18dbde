export * from './written';
export * from './mappingSheet';
export * from './readMappingSheet';
export * from './resolvedSheet';
export * from './transform';

export * from './written';
export * from './mappedValue';
export * from './mappingSheet';
export * from './readMappingSheet';
export * from './resolvedSheet';
export * from './rowMeaning';
export * from './transform';
export * from './table';

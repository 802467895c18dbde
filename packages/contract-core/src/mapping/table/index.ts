export * from './columnLetters';
export * from './composeRows';
export * from './mappingTable';
export * from './printRow';
export { problemAt, readMappingTable } from './readMappingTable';
export * from './readTableProfile';
export * from './sheetColumn';
export * from './tableEdits';

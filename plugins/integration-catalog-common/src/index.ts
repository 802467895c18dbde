export * from './annotations';
export { apiDocument } from './apiDocument.gen';
export * from './permissions';
export * from './wireTypes';

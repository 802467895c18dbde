export * from './entities';
export * from './entityPath';
export type { Answer, DeepReadonly, OperationId } from './answers';
export { apiDocument } from './apiDocument.gen';
export * from './permissions';
export * from './relationPairs';
export * from './wireTypes';

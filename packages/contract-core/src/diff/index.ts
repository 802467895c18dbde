export * from './change';
export * from './diffContracts';
export type * from './lifecycleChangeKind';
export { describePath } from './sitePath';
export * from './spelling';

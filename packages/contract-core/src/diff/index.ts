export * from './change';
export * from './diffContracts';
export type * from './lifecycleChangeKind';
export { describePath, readSubtypeStep } from './sitePath';

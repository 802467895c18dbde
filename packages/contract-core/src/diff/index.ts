export * from './change';
export * from './diffContracts';
export { describePath } from './sitePath';
export * from './spelling';

export * from './change';
export * from './diffContracts';
export { describePath } from './sitePath';

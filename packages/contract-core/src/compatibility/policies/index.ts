export * from './compareByPolicy';
export * from './judgeSpelling';
export * from './packs';
export * from './policyPack';
export * from './policyPackSchema';
export { selects } from './selector';
export type { Selector } from './selector';

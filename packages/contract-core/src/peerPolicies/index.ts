export * from './compareByPolicy';
export * from './judgeSpelling';
export * from './peerRuleIds';
export * from './policyPacks';
export * from './policyPack';
export * from './policyPackSchema';

export * from './compareContracts';
export * from './compareVersions';
export * from './comparisonOptions';
export * from './contractComparison';
export type { Rule, RuleCategory, RuleSeverity } from './rule';
export { ruleCatalogue } from './ruleCatalogue';
export * from './policies';
export * from './settings';

export type * from './governanceFinding';
export type * from './governanceSubject';
export type * from './governanceReport';
export type * from './policy/governancePolicy';
export type { OwnCatalogRule } from './policy/ownCatalogRule';
export type * from './policy/profileFilter';
export type * from './scorecards/scorecard';
export type * from './policy/scorecardTemplate';
export * from './catalogRules';
export { estateRules } from './estateRules';
export { findGovernanceRule } from './findGovernanceRule';
export {
  readSpecificationRules,
  rulePagePath,
  rulePagePaths,
} from './specificationRules/readSpecificationRules';
export type { SpecificationRules } from './specificationRules/readSpecificationRules';
export { rulePageSchema } from './specificationRules/rulePageSchema';
export * from './policy/checkGovernancePolicy';
export * from './policy/governanceSubjects';
export * from './policy/readGovernancePolicy';
export * from './policy/resolveProfile';
export * from './policy/rulesetFiles';
export * from './policy/rulesetSets';
export * from './baseline';
export * from './judgeEstate';
export * from './scorecards/scoreTargets';
export * from './scorecards/summariseScorecards';
export * from './waiverRules/waiverFindings';
export * from './changeRules/changeRules';
export * from './waiverRules/waiverRules';
export * from './policy/engineRules';
export * from './policy/knownRules';
export * from './policy/lintScope';
export * from './policy/weighFindings';
export * from './lintFindings';
export * from './concludeGovernance';
export type { NamedRule } from './scorecards/scorecardTargets';
export { readOwnRules } from './specificationRules/readOwnRules';

export type * from './governanceRule';
export type * from './governanceFinding';
export type * from './governanceSubject';
export type * from './governanceReport';
export type * from './policy/governancePolicy';
export type * from './scorecards/scorecard';
export type * from './scorecards/scorecardTemplate';
export * from './catalogRules';
export { findGovernanceRule } from './findGovernanceRule';
export {
  readSpecificationRules,
  rulePagePath,
  rulePagePaths,
} from './specificationRules/readSpecificationRules';
export type { SpecificationRules } from './specificationRules/readSpecificationRules';
export { rulePageSchema } from './specificationRules/rulePageSchema';

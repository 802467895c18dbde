// An entry of its own, so that whoever only compares does not load the examples.
export { findRulePage, ruleBook } from './compatibility/ruleBook';
export { ruleCategories } from './compatibility/ruleCategories';
export type { RuleEntry, RulePage } from './compatibility/ruleBook';
export type { RuleExample, RuleExamples } from './compatibility/ruleExample';
export {
  renderGovernanceRule,
  renderGovernanceRules,
} from './report/renderGovernanceRules';
export { renderRuleCatalogue } from './report/renderRuleCatalogue';
export { renderRule, renderRules } from './report/renderRules';
export {
  directionInWords,
  messageTemplate,
  severityInWords,
} from './report/ruleWords';

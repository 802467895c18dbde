// Nothing here loads Spectral: only the child process does.
export * from './cache';
export { createLinter, defaultLintLimits } from './createLinter';
export type { Linter, LinterOptions } from './createLinter';
export { rulesetFaults } from './rulesetFaults';
export type { RulesetsTogether } from './rulesetFaults';
export type { LintOutcome, LintRequest, RulesetText } from './lintRequest';

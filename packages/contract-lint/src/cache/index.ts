export { createCachedLinter } from './cachedLinter';
export type { OutcomeStore } from './cachedLinter';
export { readEngineVersion } from './engineVersion';
export { lintKey, rulesetsKey } from './lintKey';

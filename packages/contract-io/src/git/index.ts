export * from './ancestry';
export * from './authorship';
export * from './changedPaths';
export * from './fileHistory';
export { startGitElsewhere } from './gitElsewhere';
export * from './history';
export { findCommit, isGitRepository, resolveRef } from './resolveRef';
export type { ResolvedRef } from './resolveRef';
export * from './protectedBranch';

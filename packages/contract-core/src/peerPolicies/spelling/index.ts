export * from './compareSpelledContracts';
export * from './spelledFact';
export type { LifecycleTerms } from './spelledLifecycle';

export * from './consumerHit';
export { compareWeight } from './evidence/hitWeight';
export * from './evidenceOfChange';
export * from './sentProperties';
export * from './unhitFindings';
export * from './usedFields';

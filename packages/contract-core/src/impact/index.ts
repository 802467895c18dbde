export * from './consumerHit';
export * from './evidenceOfChange';
export * from './sentProperties';
export * from './unhitFindings';
export * from './usedFields';

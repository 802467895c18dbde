export * from './checkRun';
export * from './checkInput';
export * from './concludeCheck';
export * from './consumersUnderReview';
export * from './contractChecks';
export * from './countFindings';
export * from './exitCode';
export * from './runDiff';

export * from './checkRun';
export * from './checkInput';
export * from './concludeCheck';
export * from './countFindings';
export * from './exitCode';
export * from './runDiff';

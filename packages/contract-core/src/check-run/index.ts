export * from './checkRun';
export * from './checkInput';

export * from './checkRun';

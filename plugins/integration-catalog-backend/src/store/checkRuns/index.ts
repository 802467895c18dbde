export * from './checkRunStore';

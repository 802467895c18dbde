export * from './contractSource';

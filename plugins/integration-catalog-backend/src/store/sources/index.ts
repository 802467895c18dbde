export * from './sourceStore';

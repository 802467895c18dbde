export * from './changeRequestStore';

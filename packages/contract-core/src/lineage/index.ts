export * from './fieldUsage';

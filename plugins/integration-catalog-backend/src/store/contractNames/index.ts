export * from './contractNameStore';

export * from './readSchema';

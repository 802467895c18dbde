export * from './childProcess';

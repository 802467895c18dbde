export * from './childProcess';
export * from './estate';
export * from './git';
export * from './sourceError';

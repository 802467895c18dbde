export * from './childProcess';
export * from './comparison';
export * from './diskCache';
export * from './estate';
export * from './git';
export * from './sourceError';

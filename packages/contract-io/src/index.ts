export * from './childProcess';
export * from './comparison';
export * from './diskCache';
export * from './estate';
export * from './git';
export * from './mapping';
export * from './sourceError';
export * from './sheetJudge';

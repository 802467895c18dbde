export * from './compareContracts';
export * from './compareVersions';
export * from './contractComparison';

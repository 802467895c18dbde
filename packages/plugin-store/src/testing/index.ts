export * from './databases';
export * from './describeOnDatabases';

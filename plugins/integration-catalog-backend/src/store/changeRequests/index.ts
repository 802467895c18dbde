export * from './changeRequestStore';
export * from './handedInRevisionStore';

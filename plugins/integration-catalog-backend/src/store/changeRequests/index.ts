export * from './changeRequestStore';
export * from './handedInRevisionStore';
export * from './judgementStore';
export * from './recordedPeople';

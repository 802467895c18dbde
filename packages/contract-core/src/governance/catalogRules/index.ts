export * from './catalogRule';
export * from './catalogRules';
export * from './estateFacts';
export * from './exampleFiles';
export * from './judgeCatalog';

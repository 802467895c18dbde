export * from './catalogRule';
export * from './catalogRules';
export * from './estateFacts';
export * from './judgeCatalog';

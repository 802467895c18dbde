export * from './readSchema';
export { dependenciesIfAlike } from './schemaDependencies';
export { readTypes } from './keywords';

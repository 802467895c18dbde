export * from './readSchema';
export { dependenciesIfAlike } from './schemaDependencies';

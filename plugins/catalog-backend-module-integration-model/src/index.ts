/**
 * Kinds `Integration` and `DataObject` for the catalog, their relations, and the
 * provider that reads the estate from git.
 *
 * @packageDocumentation
 */

export { catalogModuleIntegrationModel as default } from './module';
export { integrationModelLayer } from './model/integrationModelLayer';
export { relationPairs } from './model/relationPairs';
export type { RelationPair } from './model/relationPairs';
export { estateProblemAnnotation } from './estate/catalogEntity';

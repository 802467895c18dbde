export * from './change';
export { changeOfContract } from './contractChange';
export { referencesOfFirst } from './compareReferences';
export * from './diffContracts';
export type * from './editedPlace';
export type { SchemaFact } from './schemaFact';
export type * from './lifecycleChangeKind';
export { describePath, readSubtypeStep } from './sitePath';
export { valueSitesOf } from './valueSites';

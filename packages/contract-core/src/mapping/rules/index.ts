export * from './judgeBindings';
export * from './judgeMapping';
export type { MappingDeviation, MappingRule } from './mappingRule';
export * from './mappingRules';

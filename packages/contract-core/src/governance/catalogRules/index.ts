export * from './catalogRule';
export * from './catalogRules';
export * from './estateFacts';
export * from './exampleFiles';
export { patternDegrees, patternPolicy } from './flow/patternPolicy';
export type { PatternDegree, PatternRating } from './flow/patternPolicy';
export * from './judgeCatalog';

export { createComparer, defaultComparisonLimits } from './createComparer';
export type { Comparer, ComparerOptions } from './createComparer';
export type { MappingUsesRequest } from './comparisonRequest';

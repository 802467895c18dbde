export { createComparer, defaultComparisonLimits } from './createComparer';
export type { Comparer, ComparerOptions } from './createComparer';

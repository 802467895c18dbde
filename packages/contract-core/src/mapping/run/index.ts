export { decimalFunctions } from './decimalFunctions';
export type { DecimalFunction } from './decimalFunctions';
export { expressionFault } from './expressionFault';
export * from './mappingRun';
export type { MappingRunReport } from './mappingRunReport';
export { runMapping } from './runMapping';
export { runSheet } from './runSheet';
export type { SheetRun, SheetRunRequest } from './runSheet';
export type { OutputViolation } from './validateOutput';
export {
  createExpressionEvaluator,
  defaultExpressionLimits,
} from './expressionEvaluator';
export type { ExpressionLimits } from './expressionEvaluator';

export { arithmeticOf, numbersOf } from './arithmetic';
export type { ArithmeticReads } from './arithmetic';
export { decimalHelpers, refusedFunctions } from './functions';
export { LinearExpression } from './linearExpression';
export { pathsOfExpression, readExpression } from './readExpression';
export type { ReadExpression } from './readExpression';
export { valueTablesOf } from './valueTables';

import { decimalHelpers, readExpression } from '../expression';

/**
 * Why an expression cannot be used, as one sentence with the place, before
 * anybody runs it; null where it can.
 */
export function expressionFault(expression: string): string | null {
  const read = readExpression(expression, decimalHelpers);
  if (read.ok) return null;
  const where = read.column > 0 ? ` at character ${read.column}` : '';
  return `The expression cannot be used${where}: ${read.message.replace(/\.$/u, '')}.`;
}

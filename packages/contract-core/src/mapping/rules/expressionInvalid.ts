import { decimalHelpers, readExpression } from '../expression';
import { rowDeviation, rowRule } from './mappingRule';
import { examples } from './expressionInvalid.examples';

export const expressionInvalid = rowRule(
  {
    id: 'mapping-expression-invalid',
    demand:
      'An expression is JSONata, and calls only functions that give the same for the same.',
    reason:
      'An expression that cannot be read stops every record. One that asks the clock or chance gives another value to whoever tests it.',
    remedy:
      'Correct the expression at the named character; take a time or a number from a field of a source.',
    severity: 'error',
    answers: ['B2', 'B5'],
    reference: 'https://docs.jsonata.org/overview',
    ...examples,
  },
  row => {
    const { transform } = row.row;
    if (transform.kind !== 'expression') return [];
    const read = readExpression(transform.expression, decimalHelpers);
    if (read.ok) return [];
    const where = read.column > 0 ? ` (character ${read.column})` : '';
    return [
      rowDeviation(row, `${read.message.replace(/\.$/u, '')}${where}.`, {
        pointer: '/transform/expression',
      }),
    ];
  },
);

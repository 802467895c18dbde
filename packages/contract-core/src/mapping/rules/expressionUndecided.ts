import { decimalHelpers, readExpression } from '../expression';
import { carriedValues } from './carriedValues';
import { rowDeviation, rowRule } from './mappingRule';
import { examples } from './expressionUndecided.examples';

export const expressionUndecided = rowRule(
  {
    id: 'mapping-expression-undecided',
    demand: 'What an expression reads and gives can be told from its text.',
    reason:
      'Where it cannot, a removed field is not known to hit the row, and nobody knows whether the value fits the target.',
    remedy:
      'Name the fields that it reads (`source.member`, not `*`, `**` or whole objects), and convert the result with `$string`, `$number` or a concatenation.',
    severity: 'info',
    answers: ['B2'],
    ...examples,
  },
  (row, { resolved }) => {
    const { transform } = row.row;
    if (transform.kind !== 'expression') return [];
    const read = readExpression(transform.expression, decimalHelpers);
    if (!read.ok) return [];
    const gives = carriedValues(row, resolved.sheet);
    const parts = [
      ...(read.readsDecided ? [] : ['all that it reads']),
      ...(gives.length > 0 && gives.every(({ types }) => types !== null)
        ? []
        : ['what type it gives']),
    ];
    return parts.length === 0
      ? []
      : [
          rowDeviation(row, `its text does not tell ${parts.join(' and ')}.`, {
            pointer: '/transform/expression',
          }),
        ];
  },
);

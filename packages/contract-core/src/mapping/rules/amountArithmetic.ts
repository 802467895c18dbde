import { arithmeticOf, decimalHelpers, readExpression } from '../expression';
import type { FieldFacts } from '../../fields';
import { rowDeviation, rowRule } from './mappingRule';
import { isWhole } from './numberShapes';
import { examples } from './amountArithmetic.examples';
import { fieldInWords } from './words';

/** Names of money in contracts of business systems. */
const moneyName =
  /(?:amount|balance|charge|cost|credit|debit|discount|fee|gross|money|net|paid|payment|price|revenue|tax|total)/iu;

export const amountArithmetic = rowRule(
  {
    id: 'mapping-amount-arithmetic',
    demand: 'An expression does not compute with amounts of money in doubles.',
    reason:
      'In JSONata `19.99 * 100` is 1998.9999999999998. A cent is lost somewhere, and only accounting finds it.',
    remedy:
      'Use the decimal helpers of a run, a `currency` or `unit` transform, or hand the amount on as it is.',
    severity: 'error',
    answers: ['B4'],
    ...examples,
  },
  row => {
    const { transform } = row.row;
    if (transform.kind !== 'expression') return [];
    const read = readExpression(transform.expression, decimalHelpers);
    if (!read.ok) return [];
    const { added, scaled } = arithmeticOf(read.tree);
    return row.sources.flatMap(({ written, fields }) => {
      const path = withoutMarks(written);
      const isScaled = scaled.includes(path);
      if (!isScaled && !added.includes(path)) return [];
      const field = fields
        .flatMap(({ answer }) => (answer.found ? answer.fields : []))
        .find(each => isAmount(each) && (isScaled || !isWhole(each.types)));
      return field === undefined
        ? []
        : [
            rowDeviation(
              row,
              `its expression computes with ${fieldInWords(field)} in doubles.`,
              {
                pointer: '/transform/expression',
                field,
                detail: [field.path],
              },
            ),
          ];
    });
  },
);

function withoutMarks(path: string): string {
  return path.replaceAll('[]', '');
}

/** What the contract calls money, by the type or by the name. */
function isAmount({ path, typeInWords }: FieldFacts): boolean {
  return (
    /^(?:currency|Edm\.Decimal)\b/u.test(typeInWords) ||
    path
      .split('.')
      .slice(-2)
      .some(step => moneyName.test(step))
  );
}

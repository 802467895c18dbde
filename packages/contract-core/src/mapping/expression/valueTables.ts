import { partsOf } from './expressionParts';
import type { ExpressionNode } from './expressionTree';

/**
 * Tables of values that an expression writes down: the object of a `$lookup`, and
 * the values between which a comparison with a value chooses. Each in words.
 */
export function valueTablesOf(tree: ExpressionNode): readonly string[] {
  return [...partsOf(tree)].flatMap(part => {
    if (part.kind === 'call' && part.name === 'lookup') {
      const [table] = part.given;
      return table?.kind === 'object' && isTable(table)
        ? [`a table of ${table.entries.length} values`]
        : [];
    }
    return part.kind === 'condition' && choosesByValue(part)
      ? ['a choice between values']
      : [];
  });
}

function isTable({
  entries,
}: Extract<ExpressionNode, { kind: 'object' }>): boolean {
  return (
    entries.length > 0 &&
    entries.every(([key, value]) => isValue(key) && isValue(value))
  );
}

/** `reason = 'NEW' ? 'SENSORS' : 'PLANS'`, but not `amount > 0 ? 'debit' : 'credit'`. */
function choosesByValue({
  condition,
  then,
  otherwise,
}: Extract<ExpressionNode, { kind: 'condition' }>): boolean {
  if (condition.kind !== 'binary') return false;
  const compares =
    (condition.operator === '=' || condition.operator === '!=') &&
    (isText(condition.left) || isText(condition.right));
  return (
    (compares || condition.operator === 'in') &&
    isText(then) &&
    otherwise !== null &&
    (isText(otherwise) || otherwise.kind === 'condition')
  );
}

function isValue(node: ExpressionNode): boolean {
  return node.kind === 'literal' && node.value !== null;
}

function isText(node: ExpressionNode): boolean {
  return node.kind === 'literal' && typeof node.value === 'string';
}

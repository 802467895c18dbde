import type { SchemaType } from '../../model';
import type { ExpressionNode, LiteralValue } from './expressionTree';
import { functions } from './functions';

/** What an expression gives, as far as its text tells. */
export interface ExpressionResult {
  /** Types of what is computed or written down; null where nobody knows. */
  readonly types: ReadonlySet<SchemaType> | null;
  /** Whether the value of a path may be the result, as it is. */
  readonly handsOn: boolean;
  /** Every value that it writes down itself; null where others can come out. */
  readonly values: readonly LiteralValue[] | null;
}

const anything: ExpressionResult = {
  types: null,
  handsOn: false,
  values: null,
};

export function resultOf(node: ExpressionNode): ExpressionResult {
  switch (node.kind) {
    case 'literal':
      return {
        types: new Set(typesOf(node.value)),
        handsOn: false,
        values: [node.value],
      };
    case 'path':
      return node.steps.every(({ name }) => name !== null)
        ? { types: new Set(), handsOn: true, values: null }
        : anything;
    case 'binary':
      return of(operatorTypes.get(node.operator) ?? []);
    case 'negation':
      return of(['number']);
    case 'condition':
      return joined(
        resultOf(node.then),
        node.otherwise === null ? none : resultOf(node.otherwise),
      );
    case 'block':
      return blockResult(node);
    case 'object':
      return of(['object']);
    case 'list':
      return of(['array']);
    case 'call':
      return callResult(node);
    default:
      return anything;
  }
}

const none: ExpressionResult = {
  types: new Set(),
  handsOn: false,
  values: [],
};

function of(types: readonly SchemaType[]): ExpressionResult {
  return {
    types: types.length === 0 ? null : new Set(types),
    handsOn: false,
    values: null,
  };
}

function typesOf(value: LiteralValue): readonly SchemaType[] {
  switch (typeof value) {
    case 'string':
      return ['string'];
    case 'boolean':
      return ['boolean'];
    case 'number':
      return [Number.isInteger(value) ? 'integer' : 'number'];
    default:
      return [];
  }
}

const operatorTypes: ReadonlyMap<string, readonly SchemaType[]> = new Map<
  string,
  readonly SchemaType[]
>([
  ['&', ['string']] as const,
  ...['+', '-', '*', '/', '%'].map(operator => [operator, ['number']] as const),
  ...['=', '!=', '<', '<=', '>', '>=', 'and', 'or', 'in'].map(
    operator => [operator, ['boolean']] as const,
  ),
]);

/** The last expression of a block is its value. */
function blockResult({
  expressions,
}: Extract<ExpressionNode, { kind: 'block' }>): ExpressionResult {
  const last = expressions.at(-1);
  return last === undefined || last.kind === 'bind' || last.kind === 'variable'
    ? anything
    : resultOf(last);
}

function callResult(
  node: Extract<ExpressionNode, { kind: 'call' }>,
): ExpressionResult {
  const [table] = node.given;
  if (node.name === 'lookup' && table?.kind === 'object') {
    return table.entries
      .map(([, value]) => resultOf(value))
      .reduce(joined, none);
  }
  if (node.name === 'decimalText') return of(['string']);
  return node.filters.length > 0
    ? anything
    : of(functions.get(node.name) ?? []);
}

function joined(
  one: ExpressionResult,
  other: ExpressionResult,
): ExpressionResult {
  return {
    types:
      one.types === null || other.types === null
        ? null
        : new Set([...one.types, ...other.types]),
    handsOn: one.handsOn || other.handsOn,
    values:
      one.values === null || other.values === null
        ? null
        : [...one.values, ...other.values],
  };
}

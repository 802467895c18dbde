import { readExpression, valueTablesOf } from '../expression';
import type { ResolvedRow } from '../resolvedSheet';
import { rowDeviation, rowRule } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { allowedValues } from './allowedValues';
import { examples } from './hardCodedValue.examples';
import { targetsOf } from './operationMeaning';
import { inWords, valueInWords } from './words';

export const hardCodedValue = rowRule(
  {
    id: 'mapping-hard-coded-value',
    demand:
      'Values that stand for others are in a value map, and a constant says why it is one.',
    reason:
      'A table in an expression is code: whoever keeps the list of companies or rates cannot see it, and nobody checks it against either side.',
    remedy:
      'Move the pairs to a value map of the sheet or a shared one. Where a constant is right, write why to `note`.',
    severity: 'warn',
    answers: ['B5'],
    ...examples,
  },
  row => [...writtenTables(row), ...unexplained(row)],
);

function writtenTables(row: ResolvedRow): readonly MappingDeviation[] {
  const { transform } = row.row;
  if (transform.kind !== 'expression') return [];
  const read = readExpression(transform.expression);
  const tables = read.ok ? [...new Set(valueTablesOf(read.tree))] : [];
  return tables.length === 0
    ? []
    : [
        rowDeviation(row, `its expression holds ${inWords(tables)}.`, {
          pointer: '/transform/expression',
          detail: ['table'],
        }),
      ];
}

function unexplained(row: ResolvedRow): readonly MappingDeviation[] {
  const { transform, note } = row.row;
  if (transform.kind !== 'constant' || transform.value === null) return [];
  if (note !== '' || isOnlyValue(row)) return [];
  return [
    rowDeviation(
      row,
      `every record gets ${valueInWords(transform.value)}, and no note says why.`,
      { pointer: '/transform/constant', detail: ['constant'] },
    ),
  ];
}

/** Whether the contract leaves no choice. */
function isOnlyValue(row: ResolvedRow): boolean {
  const fields = targetsOf(row).flatMap(({ answer }) =>
    answer.found ? answer.fields : [],
  );
  return (
    fields.length > 0 &&
    fields.every(field => allowedValues(field)?.length === 1)
  );
}

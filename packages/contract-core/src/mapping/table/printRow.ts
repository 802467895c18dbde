import type { MappingRow, RowValidation } from '../mappingSheet';
import { printValue } from './cellValue';
import type { SheetColumn } from './sheetColumn';
import { printTransform } from './transformWords';

/** The texts of a row's cells by column; empty for what the row leaves open. */
export function printRow(
  mapping: string,
  row: MappingRow,
): Readonly<Record<SheetColumn, string>> {
  return {
    mapping,
    id: row.id,
    source: row.sources.join('\n'),
    target: row.target,
    on: row.on.join(', '),
    mandatory: row.mandatory ? 'yes' : '',
    default: row.default === undefined ? '' : printValue(row.default),
    transform: printTransform(row.transform),
    validation: row.validation ? printValidation(row.validation) : '',
    key: row.key ? 'yes' : '',
    attribute: row.attribute,
    exceptionRule: row.exceptionRule,
    owner: row.owner,
    approver: row.approver,
    note: row.note,
  };
}

/** One line for each demand: `max length: 40`, `pattern: ^A`, `one of: ["a", "b"]`. */
function printValidation({ maxLength, pattern, oneOf }: RowValidation): string {
  return [
    ...(maxLength === null ? [] : [`max length: ${maxLength}`]),
    ...(pattern === '' ? [] : [`pattern: ${pattern}`]),
    ...(oneOf.length === 0 ? [] : [`one of: ${JSON.stringify(oneOf)}`]),
  ].join('\n');
}

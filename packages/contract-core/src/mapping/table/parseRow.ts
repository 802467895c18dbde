import { mappingRowSchema, schemaViolations } from '../../estate';
import { isMappedValue } from '../mappedValue';
import type { MappedValue } from '../mappingSheet';
import { parseValue } from './cellValue';
import type { WrittenRow } from './mappingTable';
import { sheetColumns } from './sheetColumn';
import type { SheetColumn } from './sheetColumn';
import { parseTransform } from './transformWords';

/** What a cell says that nobody can read. */
export interface CellFault {
  readonly column: SheetColumn;
  readonly message: string;
}

export type CellsOfRow = ReadonlyMap<SheetColumn, MappedValue>;

/** One column's part of a row, or what is wrong with its cell. */
type Part =
  | { readonly ok: true; readonly members: WrittenRow }
  | { readonly ok: false; readonly message: string };

/**
 * A row as the sheet's YAML would write it. Members that a cell leaves empty are
 * left out, so that a table and a sheet that say the same are the same.
 */
export function parseRow(
  cells: CellsOfRow,
):
  { readonly written: WrittenRow } | { readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  let written: WrittenRow = {};
  for (const [column, parse] of parsers) {
    const value = cells.get(column) ?? null;
    if (value === null || value === '') continue;
    const part = parse(value);
    if (part.ok) written = { ...written, ...part.members };
    else faults.push({ column, message: part.message });
  }
  for (const column of ['target'] as const) {
    if (written[column] === undefined) {
      faults.push({
        column,
        message: 'the cell is empty, and every row needs it',
      });
    }
  }
  if (faults.length === 0) faults.push(...schemaFaults(written));
  return faults.length > 0 ? { faults } : { written };
}

/** What a sheet would not take, said of the cell that it comes from. */
function schemaFaults(written: WrittenRow): readonly CellFault[] {
  const locate = (pointer: string) => ({
    file: '',
    pointer,
    line: 0,
    column: 0,
  });
  return schemaViolations(
    // Whoever writes no id gets one; the rest of the schema holds.
    { value: { id: 'row', ...written }, locate },
    mappingRowSchema,
    'Row',
  ).map(({ pointer, message }) => ({
    column: columnOf(pointer.split('/')[1] ?? ''),
    message: message.replace(/^Row: /u, '').replace(/\.$/u, ''),
  }));
}

function columnOf(member: string): SheetColumn {
  return sheetColumns.find(column => column === member) ?? 'target';
}

const text =
  (member: string) =>
  (value: MappedValue): Part => ({
    ok: true,
    members: { [member]: String(value).trim() },
  });

const parsers: readonly (readonly [
  SheetColumn,
  (value: MappedValue) => Part,
])[] = [
  ['id', text('id')],
  ['source', parseSources],
  ['target', text('target')],
  ['on', parseOperations],
  ['mandatory', flag('mandatory')],
  ['default', parseDefault],
  ['transform', parseTransformCell],
  ['validation', parseValidation],
  ['key', flag('key')],
  ['attribute', text('attribute')],
  ['exceptionRule', text('exceptionRule')],
  ['owner', text('owner')],
  ['approver', text('approver')],
  ['note', text('note')],
];

function parseSources(value: MappedValue): Part {
  const sources = String(value)
    .split(/\r?\n|;\s/u)
    .map(source => source.trim())
    .filter(source => source !== '');
  return {
    ok: true,
    members: { source: sources.length === 1 ? sources[0] : sources },
  };
}

function parseOperations(value: MappedValue): Part {
  const words = String(value)
    .split(/[,\s]+/u)
    .map(word => word.toLowerCase())
    .filter(word => word !== '');
  const unknown = words.find(
    word => !['read', 'create', 'update'].includes(word),
  );
  return unknown === undefined
    ? { ok: true, members: { on: [...new Set(words)] } }
    : {
        ok: false,
        message: `\`${unknown}\` is no operation; write read, create or update, with commas between`,
      };
}

const words: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['y', true],
  ['x', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['n', false],
  ['-', false],
  ['false', false],
  ['0', false],
]);

function flag(member: string) {
  return (value: MappedValue): Part => {
    const known = words.get(String(value).trim().toLowerCase());
    if (known === undefined) {
      return {
        ok: false,
        message: `\`${String(value).slice(0, 40)}\` is neither yes nor no`,
      };
    }
    return { ok: true, members: known ? { [member]: true } : {} };
  };
}

function parseDefault(value: MappedValue): Part {
  return {
    ok: true,
    members: { default: typeof value === 'string' ? parseValue(value) : value },
  };
}

function parseTransformCell(value: MappedValue): Part {
  const parsed = parseTransform(String(value));
  if (!parsed.ok) return parsed;
  // As sheets have it: a row without a transform takes the value as it is.
  return {
    ok: true,
    members:
      parsed.written.direct === true ? {} : { transform: parsed.written },
  };
}

function parseValidation(value: MappedValue): Part {
  const validation: Record<string, unknown> = {};
  for (const line of String(value).split(/\r?\n/u)) {
    const [, kind, rest = ''] =
      /^\s*(max length|pattern|one of):\s?(.*)$/u.exec(line) ?? [];
    const list = kind === 'one of' ? valuesOf(rest) : null;
    if (kind === 'max length' && /^[0-9]{1,9}$/u.test(rest)) {
      validation.maxLength = Number(rest);
    } else if (kind === 'pattern' && rest !== '') {
      validation.pattern = rest;
    } else if (list !== null) {
      validation.oneOf = list;
    } else {
      return {
        ok: false,
        message: `\`${line.slice(0, 80)}\` is no validation; write max length: N, pattern: EXPRESSION or one of: ["a", "b"], each on a line`,
      };
    }
  }
  return { ok: true, members: { validation } };
}

function valuesOf(text: string): readonly MappedValue[] | null {
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) &&
      values.length > 0 &&
      values.every(isMappedValue)
      ? values
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

import ExcelJs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  defaultProfile,
  readMappingSheet,
  readMappingTable,
  tableEdits,
} from '@interlock/contract-core';
import type { MappingSheet, MappingTable } from '@interlock/contract-core';
import { afterAll, describe, expect, it } from 'vitest';
import XlsxPopulate from 'xlsx-populate';
import { createSpreadsheetReader } from './createSpreadsheetReader';
import { replaceCells } from './replaceCells';
import { writeBack } from './writeBack';
import { writeCsv } from './writeCsv';
import { writeWorkbook } from './writeWorkbook';

const reader = createSpreadsheetReader();
afterAll(() => reader.close());

async function tableIn(
  bytes: Uint8Array,
  file = 'fields.xlsx',
): Promise<MappingTable> {
  const outcome = await reader.read(file, bytes);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const [table] = outcome.tables;
  if (!table) throw new Error('There is no worksheet.');
  return table;
}

function sheetOf(rows: string): MappingSheet {
  const { sheet, problems } = readMappingSheet({
    path: 'sheet.yaml',
    text: `integration: a\nmappings:\n  - name: m\n    sources: [{ name: s, contract: c, operations: [o] }]\n    target: { contract: t, operations: [o] }\n    rows:\n${rows}`,
  });
  if (sheet === null) throw new Error(problems[0]?.message);
  return sheet;
}

/** A workbook as people keep one: formats, lists, a chart, a part that nobody knows. */
async function companyWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJs.Workbook();
  const fields = workbook.addWorksheet('Fields', {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  fields.addRow(['No.', 'From', 'To', 'Effort', 'Rule', 'Note']);
  fields.addRow(['a', 's.a', 'a', 3, null, 'as agreed']);
  fields.addRow([
    'b',
    's.b',
    'b',
    5,
    'constant: 1',
    { formula: 'A3', result: 'b' },
  ]);
  fields.getRow(1).font = { bold: true };
  fields.getCell('C2').fill = {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { argb: 'FFFFE08A' },
  };
  fields.getCell('B2').note = 'Ask the order office.';
  fields.getCell('E2').dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: ['"direct,constant: 1"'],
  };
  fields.autoFilter = 'A1:F3';
  workbook.addWorksheet('Hidden', { state: 'hidden' }).addRow(['x']);
  const bytes = new Uint8Array(
    (await workbook.xlsx.writeBuffer()) as ArrayBuffer,
  );
  return zipSync({
    ...unzipSync(bytes),
    'xl/charts/chart1.xml': strToU8('<c:chartSpace/>'),
    'customXml/item1.xml': strToU8('<agreed by="order office"/>'),
  });
}

describe('an XLSX file', () => {
  it('is read as it is shown, each worksheet by itself', async () => {
    const outcome = await reader.read('fields.xlsx', await companyWorkbook());
    if (!outcome.ok) throw new Error(outcome.problem.message);
    expect(
      outcome.tables.map(({ worksheet, rows }) => [
        worksheet,
        rows.map(({ number, cells }) => [
          number,
          ...[...cells].map(([column, { value, isFormula }]) =>
            [column, value, ...(isFormula ? ['formula'] : [])].join(' '),
          ),
        ]),
      ]),
    ).toEqual([
      [
        'Fields',
        [
          [1, '1 No.', '2 From', '3 To', '4 Effort', '5 Rule', '6 Note'],
          [2, '1 a', '2 s.a', '3 a', '4 3', '6 as agreed'],
          [3, '1 b', '2 s.b', '3 b', '4 5', '5 constant: 1', '6 b formula'],
        ],
      ],
      ['Hidden', [[1, '1 x']]],
    ]);
  });

  it('comes back with the changed cells alone, read by a second library', async () => {
    const original = await companyWorkbook();
    const table = await tableIn(original);
    const read = readMappingTable(table, defaultProfile);
    const sheet = sheetOf(
      "      - { id: a, source: s.a, target: a, note: '=1+1 & <b>' }\n" +
        '      - { id: b, source: s.z, target: b, transform: { constant: 1 }, note: other }\n' +
        '      - { id: c, source: s.c, target: c }\n',
    );
    const { edits, added, removed } = tableEdits(
      sheet,
      table,
      read,
      defaultProfile,
    );
    expect([added, removed]).toEqual([1, 0]);
    const written = writeBack(original, 'Fields', edits);
    if (!written.ok) throw new Error(written.message);
    expect(written.kept).toEqual([{ row: 3, column: 6, text: 'other' }]);

    const before = unzipSync(original);
    const after = unzipSync(written.bytes);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      part =>
        strFromU8(before[part] ?? new Uint8Array()) !==
        strFromU8(after[part] ?? new Uint8Array()),
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);

    const workbook = await XlsxPopulate.fromDataAsync(written.bytes);
    const fields = workbook.sheet('Fields');
    expect(fields.usedRange()?.value()).toEqual([
      ['No.', 'From', 'To', 'Effort', 'Rule', 'Note'],
      ['a', 's.a', 'a', 3, undefined, '=1+1 & <b>'],
      ['b', 's.z', 'b', 5, 'constant: 1', 'b'],
      ['c', 's.c', 'c', undefined, 'direct', undefined],
    ]);
    expect(fields.cell('F2').formula()).toBeUndefined();
    expect(fields.cell('F3').formula()).toBe('A3');
    expect(fields.cell('C2').style('fill')).toMatchObject({ type: 'solid' });
  });

  it('stays byte for byte in its worksheet where nothing differs', async () => {
    const original = await companyWorkbook();
    const table = await tableIn(original);
    const sheet = sheetOf(
      '      - { id: a, source: s.a, target: a, note: as agreed }\n' +
        '      - { id: b, source: s.b, target: b, transform: { constant: 1 }, note: b }\n',
    );
    const read = readMappingTable(table, defaultProfile);
    expect(tableEdits(sheet, table, read, defaultProfile).edits).toEqual([]);
  });

  it('gets a column of ids where it had none, and is found by them', async () => {
    const original = await writeWorkbook([
      {
        name: 'Fields',
        headings: ['From', 'To'],
        rows: [
          ['s.a', 'a'],
          ['s.b', 'b'],
        ],
      },
    ]);
    const table = await tableIn(original);
    const sheet = sheetOf(
      '      - { id: second, source: s.b, target: b }\n      - { id: first, source: s.a, target: a }\n',
    );
    const read = readMappingTable(table, defaultProfile);
    const { edits } = tableEdits(sheet, table, read, defaultProfile);
    const written = writeBack(original, 'Fields', edits);
    if (!written.ok) throw new Error(written.message);
    const workbook = await XlsxPopulate.fromDataAsync(written.bytes);
    expect(workbook.sheet('Fields').usedRange()?.value()).toEqual([
      ['From', 'To', 'Row id'],
      ['s.a', 'a', 'first'],
      ['s.b', 'b', 'second'],
    ]);
  });

  it('is written the same for the same sheet, without a clock', async () => {
    const worksheet = { name: 'Mapping', headings: ['To'], rows: [['=1+1']] };
    const [one, other] = [
      await writeWorkbook([worksheet]),
      await writeWorkbook([worksheet]),
    ];
    expect(unzipSync(one)).toEqual(unzipSync(other));
    const { rows } = await tableIn(one);
    expect(rows[1]?.cells.get(1)).toEqual({ value: '=1+1', isFormula: false });
  });

  it.each([
    ['no package', strToU8('PK?'), /is no XLSX package/u],
    [
      'another package',
      zipSync({ 'a.txt': strToU8('a') }),
      /is no workbook, for it has no worksheet/u,
    ],
    [
      'many parts',
      zipSync(
        Object.fromEntries(
          Array.from({ length: 1_001 }, (_, at) => [`${at}`, strToU8('')]),
        ),
      ),
      /has 1001 parts, more than the 1000 allowed/u,
    ],
    [
      'a bomb',
      zipSync({ 'xl/workbook.xml': new Uint8Array(101_000_000) }),
      /unpacks to more than the 100000000 bytes allowed/u,
    ],
  ])('is refused with a sentence: %s', async (_, bytes, sentence) => {
    const outcome = await reader.read('bad.xlsx', bytes);
    expect(outcome.ok ? '' : outcome.problem.message).toMatch(sentence);
  });
});

describe('a CSV file', () => {
  it('comes back as it was, formulas made harmless on the way', async () => {
    const rows = [
      ['To', 'Note'],
      ['a', '=cmd|/c calc'],
      ['b', '+1'],
      ['c', '-1'],
      ['d', '@x'],
      ['e', 'two\nlines, "quoted"; ü'],
    ];
    const text = writeCsv(rows);
    expect(text).toBe(
      'To,Note\r\na,\'=cmd|/c calc\r\nb,\'+1\r\nc,\'-1\r\nd,\'@x\r\ne,"two\nlines, ""quoted""; ü"\r\n',
    );
    const table = await tableIn(strToU8(text), 'fields.csv');
    expect(
      table.rows.map(({ cells }) =>
        [...cells.values()].map(cell => cell.value),
      ),
    ).toEqual(rows);
  });

  it.each([
    ['semicolons', 'a;"b,c"\n1;2\n', ['a', 'b,c']],
    ['tabs', 'a\tb\n', ['a', 'b']],
    ['a byte order mark', '\ufeffa,b\n', ['a', 'b']],
  ])('may have %s', async (_, text, first) => {
    const { rows } = await tableIn(strToU8(text), 'fields.csv');
    expect(
      [...(rows[0]?.cells.values() ?? [])].map(({ value }) => value),
    ).toEqual(first);
  });

  it.each([
    [
      'another encoding',
      Uint8Array.of(0xff, 0xfe, 0x41),
      /is not written in UTF-8/u,
    ],
    ['a quote that never ends', strToU8('"a\n'), /is no CSV/u],
  ])('is refused with a sentence: %s', async (_, bytes, sentence) => {
    const outcome = await reader.read('bad.csv', bytes);
    expect(outcome.ok ? '' : outcome.problem.message).toMatch(sentence);
  });
});

describe('replaceCells', () => {
  it.each([
    [
      'a prefix, and a row without cells',
      '<x:sheetData><x:row r="1"><x:c r="A1"/></x:row><x:row r="2" ht="12"/></x:sheetData>',
      [{ row: 2, column: 1, text: 'a' }],
      '<x:sheetData><x:row r="1"><x:c r="A1"/></x:row><x:row r="2" ht="12"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
    ],
    [
      'cells without references',
      '<sheetData><row><c/></row><row><c><v>1</v></c><c s="4"><v>2</v></c></row></sheetData>',
      [
        { row: 2, column: 2, text: '' },
        { row: 3, column: 2, text: '\u0001' },
      ],
      '<sheetData><row><c/></row><row><c><v>1</v></c><c r="B2" s="4"/></row><row r="3"><c r="B3" s="4" t="inlineStr"><is><t xml:space="preserve">_x0001_</t></is></c></row></sheetData>',
    ],
    [
      'a cell between others',
      '<sheetData><row r="1"/><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row></sheetData>',
      [{ row: 2, column: 2, text: 'b' }],
      '<sheetData><row r="1"/><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve">b</t></is></c><c r="C2"><v>3</v></c></row></sheetData>',
    ],
  ])('keeps every other character: %s', (_, xml, edits, expected) => {
    expect(replaceCells(xml, edits).xml).toBe(expected);
  });
});

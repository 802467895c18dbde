import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainRow } from '../readMappingSheet';
import { rowMeaning } from '../rowMeaning';
import { columnLetters, columnNumber } from './columnLetters';
import { composeRows } from './composeRows';
import type { MappingTable } from './mappingTable';
import { parseRow } from './parseRow';
import { printRow } from './printRow';
import { readMappingTable } from './readMappingTable';
import { defaultProfile } from './sheetColumn';

/** A table as a list of lines, the headings first. */
function tableOf(
  ...lines: readonly (readonly (string | number | null)[])[]
): MappingTable {
  return {
    file: 'orders.xlsx',
    worksheet: 'Fields',
    rows: lines.map((cells, at) => ({
      number: at + 1,
      cells: new Map(
        cells.flatMap((value, column) =>
          value === null
            ? []
            : [[column + 1, { value, isFormula: false }] as const],
        ),
      ),
    })),
  };
}

const headings = ['Row', 'From', 'To', 'Rule', 'Required', 'Colour', 'Default'];

describe('readMappingTable', () => {
  it('reads rows by their headings and names the cells that say nothing readable', () => {
    const table = tableOf(
      headings,
      ['number', 'quote.id', 'number', null, 'x', 'red', null],
      [null, 'quote.unit', 'lines[].unit', 'value map: units', null, null, '7'],
      [],
      ['c', 'quote.name', null, 'shout', 'perhaps', null, null],
      ['two words', 'quote.name', 'name', null, null, null, '"7"'],
    );
    const { rows, problems } = readMappingTable(table, defaultProfile);
    expect(rows).toEqual([
      {
        number: 2,
        mapping: '',
        id: 'number',
        written: {
          id: 'number',
          source: 'quote.id',
          target: 'number',
          mandatory: true,
        },
      },
      {
        number: 3,
        mapping: '',
        id: '',
        written: {
          source: 'quote.unit',
          target: 'lines[].unit',
          default: 7,
          transform: { valueMap: 'units' },
        },
      },
      { number: 5, mapping: '', id: 'c', written: null },
      { number: 6, mapping: '', id: 'two words', written: null },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Worksheet Fields, row 5, column E: `perhaps` is neither yes nor no.',
      expect.stringMatching(
        /^Worksheet Fields, row 5, column D: `shout` is no transform; write one of direct; /u,
      ),
      'Worksheet Fields, row 5, column C: the cell is empty, and every row needs it.',
      'Worksheet Fields, row 6, column A: `/id` is not a name of letters, digits, - and _, without dots.',
    ]);
  });

  it('says which heading is missing', () => {
    const { rows, problems } = readMappingTable(
      tableOf(['Colour']),
      defaultProfile,
    );
    expect(rows).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Worksheet Fields, row 1: no heading is `Target` or `Target field` or `Target path` or `To`; name the row of the headings and their words in a profile.',
    ]);
  });
});

describe('composeRows', () => {
  const old = [
    {
      name: 'order',
      rows: [
        { id: 'a', source: 'q.a', target: 'a', owner: 'sales' },
        { id: 'b', source: 'q.b', target: 'b', note: 'agreed', key: true },
      ],
    },
  ];

  it('keeps the order of the table, what means the same, and what nobody can read', () => {
    const table = tableOf(
      ['Row', 'From', 'To', 'Key', 'Owner'],
      ['b', 'q.b', 'b', 'perhaps', null],
      ['a', 'q.a', 'a', null, 'group:default/sales'],
      [null, 'q.a', 'a', null, null],
      ['a', 'q.z', 'z', null, null],
    );
    const read = readMappingTable(table, defaultProfile);
    const { mappings, problems } = composeRows(old, read, table);
    expect(mappings).toEqual([
      {
        name: 'order',
        rows: [
          { written: old[0]?.rows[1], former: 1, isSame: true },
          {
            written: {
              id: 'a',
              source: 'q.a',
              target: 'a',
              owner: 'group:default/sales',
            },
            former: 0,
            isSame: true,
          },
          {
            written: { id: 'a-2', source: 'q.a', target: 'a' },
            former: null,
            isSame: false,
          },
        ],
      },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Worksheet Fields, row 5, column A: the id `a` stands in an earlier row of the mapping.',
    ]);
  });

  it('leaves alone what the table has no column for', () => {
    const table = tableOf(['Row', 'From', 'To', 'Key'], ['b', 'q.z', 'b']);
    const read = readMappingTable(table, defaultProfile);
    expect(composeRows(old, read, table).mappings[0]?.rows).toEqual([
      {
        written: { id: 'b', source: 'q.z', target: 'b', note: 'agreed' },
        former: 1,
        isSame: false,
      },
    ]);
  });

  it('refuses a row of a mapping that the sheet does not have', () => {
    const table = tableOf(['Map', 'From', 'To'], ['other', 'q.a', 'a']);
    const read = readMappingTable(table, defaultProfile);
    const { mappings, problems } = composeRows(old, read, table);
    expect(mappings[0]?.rows.map(({ isSame }) => isSame)).toEqual([true, true]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Worksheet Fields, row 2, column A: the sheet has no mapping `other`.',
    ]);
  });
});

const word = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/u);
const line = fc.stringMatching(/^[!-~]([ -~]{0,12}[!-~])?$/u);
const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0),
  fc.boolean(),
  fc.constant(null),
);
const transform = fc.oneof(
  fc.record({ constant: value }),
  fc.record({ concat: fc.record({ separator: fc.string({ maxLength: 3 }) }) }),
  fc.record({
    split: fc.record(
      {
        separator: fc.string({ minLength: 1, maxLength: 3 }),
        part: fc.integer({ min: 1, max: 9 }),
        fromEnd: fc.constant(true),
      },
      { requiredKeys: ['separator', 'part'] },
    ),
  }),
  fc.record({ valueMap: word }),
  fc.record({
    unit: fc.record({ from: line, to: line, factor: fc.constant('0.4536') }),
  }),
  fc.record({
    currency: fc.record(
      {
        conversion: fc.constantFrom('minor-to-major', 'rate'),
        currency: fc.constantFrom('EUR', 'JPY'),
        decimals: fc.integer({ min: 0, max: 12 }),
      },
      { requiredKeys: ['conversion'] },
    ),
  }),
  fc.record({ date: fc.record({ from: line, to: line }) }),
  fc.record({ expression: line }),
);
const plainRow = fc.record(
  {
    id: word,
    source: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    target: word,
    on: fc.uniqueArray(fc.constantFrom('read', 'create', 'update'), {
      minLength: 1,
    }),
    mandatory: fc.constant(true),
    key: fc.constant(true),
    default: value,
    transform,
    validation: fc.record(
      {
        maxLength: fc.nat({ max: 999 }),
        pattern: line,
        oneOf: fc.uniqueArray(value, {
          minLength: 1,
          maxLength: 3,
          selector: entry => JSON.stringify(entry),
        }),
      },
      { requiredKeys: ['maxLength'] },
    ),
    note: line,
    exceptionRule: line,
  },
  { requiredKeys: ['id', 'target'] },
);

describe('a row as cells', () => {
  it('says the same when it is read again', () => {
    fc.assert(
      fc.property(plainRow, written => {
        const row = readPlainRow(written);
        const cells = printRow('m', row);
        const parsed = parseRow(new Map(Object.entries(cells) as never));
        expect(parsed).not.toHaveProperty('faults');
        const again = 'written' in parsed ? parsed.written : {};
        expect(rowMeaning(readPlainRow(again))).toBe(rowMeaning(row));
      }),
      { numRuns: 500 },
    );
  });
});

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });
});

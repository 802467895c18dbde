import { describe, expect, it } from 'vitest';
import { readMappingSheet } from './readMappingSheet';

const file = 'contracts/mappings/orders.yaml';

const text = `integration: order-handover
approver: group:default/order-office
valueMaps:
  - name: units
    entries:
      - { from: PCE, to: each }
      - { from: KGM }
  - name: countries
    file: contracts/mappings/value-maps/countries.yaml
    otherwise: same
mappings:
  - name: order
    sources:
      - { name: quote, contract: quotes, operations: [send quote.accepted] }
    target: { contract: orders, operations: [POST /orders] }
    rows:
      - { id: number, source: quote.id, target: number, key: true, mandatory: true }
      - { id: unit, source: 'quote.lines[].unit', target: 'lines[].unit', transform: { valueMap: units } }
      - { id: part, source: quote.name, target: firstName, transform: { split: { separator: ' ', part: 0 } } }
      - { target: currency, transform: { constant: EUR } }
`;

const shared = new Map([
  [
    'contracts/mappings/value-maps/countries.yaml',
    'entries:\n  - { from: GB, to: UK }\n',
  ],
]);

describe('readMappingSheet', () => {
  it('keeps the rows that hold and names the others', () => {
    const { sheet, problems } = readMappingSheet({ path: file, text }, shared);
    expect(
      problems.map(({ line, pointer, message }) =>
        [line, pointer, message].join(' '),
      ),
    ).toEqual([
      '7 /valueMaps/0/entries/1 Mapping sheet: `to` is missing in `/valueMaps/0/entries/1`.',
      '19 /mappings/0/rows/2/transform/split/part Mapping sheet: `/mappings/0/rows/2/transform/split/part` must be >= 1.',
      '20 /mappings/0/rows/3 Mapping sheet: `id` is missing in `/mappings/0/rows/3`.',
    ]);
    expect(sheet?.integration).toBe('integration:default/order-handover');
    expect(sheet?.approver).toBe('group:default/order-office');
    expect(
      sheet?.valueMaps.map(({ name, otherwise, entries }) => [
        name,
        otherwise,
        entries.map(({ from, to }) => [from, to]),
      ]),
    ).toEqual([
      ['units', 'exception', [['PCE', 'each']]],
      ['countries', 'same', [['GB', 'UK']]],
    ]);
    expect(
      sheet?.mappings[0]?.rows.map(
        ({ id, sources, target, transform, location }) => [
          location.line,
          id,
          sources,
          target,
          transform,
        ],
      ),
    ).toEqual([
      [17, 'number', ['quote.id'], 'number', { kind: 'direct' }],
      [
        18,
        'unit',
        ['quote.lines[].unit'],
        'lines[].unit',
        { kind: 'value-map', map: 'units' },
      ],
    ]);
    expect(sheet?.mappings[0]?.target.contract).toBe('api:default/orders');
  });

  it('says where a shared value map is missing', () => {
    const { problems } = readMappingSheet({ path: file, text });
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toContain(
      '9 The value map contracts/mappings/value-maps/countries.yaml is not there.',
    );
  });

  it.each(['integration: [', 'integration: a\n', 'mappings: []\n'])(
    'has no sheet where the whole cannot be read: %j',
    broken => {
      const read = readMappingSheet({ path: file, text: broken });
      expect(read.sheet).toBeNull();
      expect(read.problems.length).toBeGreaterThan(0);
    },
  );
});

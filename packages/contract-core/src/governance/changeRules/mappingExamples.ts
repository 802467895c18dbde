import type { GovernanceRule } from '../../model';

type Examples = Pick<GovernanceRule, 'bad' | 'good'>;

interface Sides {
  readonly base: string | null;
  readonly revision: string | null;
  readonly shared?: { readonly base: string; readonly revision: string };
}

/** A sheet as the protected branch has it and as the branch has it. */
function example(sides: Sides, findings: readonly string[]): Examples['bad'] {
  const block = (text: string) => `|\n${text.replace(/^(?=.)/gmu, '  ')}`;
  const side = (text: string | null) =>
    text === null ? 'null\n' : block(text);
  const shared =
    sides.shared === undefined
      ? ''
      : `sharedBase: ${block(sides.shared.base)}sharedRevision: ${block(sides.shared.revision)}`;
  return {
    text: `file: contracts/mappings/orders.yaml\nbase: ${side(sides.base)}revision: ${side(sides.revision)}${shared}`,
    findings,
  };
}

const rows = (unit: string, more = '') => `integration: order-handover
approver: group:default/order-office
mappings:
  - name: order
    sources: [{ name: quote, contract: quotes, operations: [send accepted] }]
    target: { contract: orders, operations: [POST /orders] }
    rows:
      - { id: number, source: quote.id, target: number }
      - { id: unit, source: ${unit}, target: unit }
${more}`;

const sheet = rows('quote.unit');

export const rowExamples: Examples = {
  bad: example({ base: sheet, revision: rows('quote.uom') }, [
    '9:9 /mappings/0/rows/1 The row order/unit is another: source quote.unit to quote.uom.',
  ]),
  good: example(
    {
      base: sheet,
      revision: `# Rows in another order, with a note.
integration: order-handover
approver: group:default/order-office
mappings:
  - name: order
    sources: [{ name: quote, contract: quotes, operations: [send accepted] }]
    target: { contract: orders, operations: [POST /orders] }
    rows:
      - { id: unit, source: quote.unit, target: unit, note: Units of trade. }
      - { id: number, source: quote.id, target: number }
`,
    },
    [],
  ),
};

export const mappingExamples: Examples = {
  bad: example(
    {
      base: sheet,
      revision: sheet.replace('POST /orders', 'PUT /orders'),
    },
    [
      '4:5 /mappings/0 The mapping order is between other values: target {"contract":"api:default/orders","operations":["POST /orders"]} to {"contract":"api:default/orders","operations":["PUT /orders"]}.',
    ],
  ),
  good: example(
    { base: sheet, revision: sheet.replace('quotes,', 'api:default/quotes,') },
    [],
  ),
};

export const valueMapExamples: Examples = {
  bad: example(
    {
      base: rows(
        'quote.unit, transform: { valueMap: units }',
        'valueMaps: [{ name: units, file: contracts/mappings/units.yaml }]\n',
      ),
      revision: rows(
        'quote.unit, transform: { valueMap: units }',
        'valueMaps: [{ name: units, file: contracts/mappings/units.yaml }]\n',
      ),
      shared: {
        base: 'entries: [{ from: PCE, to: each }]\n',
        revision: 'entries: [{ from: PCE, to: dozen }]\n',
      },
    },
    [
      '10:13 /valueMaps/0 The value map units (contracts/mappings/units.yaml) is another: PCE each to dozen.',
    ],
  ),
  good: example(
    {
      base: rows(
        'quote.unit, transform: { valueMap: units }',
        'valueMaps: [{ name: units, file: contracts/mappings/units.yaml }]\n',
      ),
      revision: rows(
        'quote.unit, transform: { valueMap: units }',
        'valueMaps: [{ name: units, entries: [{ from: PCE, to: each }] }]\n',
      ),
      shared: {
        base: 'entries: [{ from: PCE, to: each }]\n',
        revision: 'entries: []\n',
      },
    },
    [],
  ),
};

export const peopleExamples: Examples = {
  bad: example(
    { base: sheet, revision: sheet.replace('order-office', 'developers') },
    [
      '1:1  Who answers for the sheet or approves its changes is another: approver group:default/order-office to group:default/developers.',
    ],
  ),
  good: example(
    { base: sheet, revision: sheet.replace('group:default/', 'group:') },
    [],
  ),
};

export const addedSheetExamples: Examples = {
  bad: example({ base: null, revision: sheet }, [
    '1:1  The sheet is new, with 2 rows.',
  ]),
  good: example({ base: sheet, revision: `# Orders\n${sheet}` }, []),
};

export const removedSheetExamples: Examples = {
  bad: example({ base: sheet, revision: null }, [
    '1:1  The sheet is gone, with 2 rows.',
  ]),
  good: example({ base: sheet, revision: sheet }, []),
};

import { describe, expect, it } from 'vitest';
import { createExpressionEvaluator } from './expressionEvaluator';
import { runSheet } from './runSheet';
import type { SheetRun, SheetRunRequest } from './runSheet';

const openapi = `openapi: 3.1.0
info: { title: Orders, version: '1' }
paths:
  /orders:
    get:
      responses:
        '200':
          description: All.
          content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/Order' } } } } } }
        '404': { description: None., content: { application/json: { schema: { type: string } } } }
    post:
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
      responses: { '201': { description: Made. } }
    delete:
      responses: { '204': { description: Gone. } }
components:
  schemas:
    Order:
      type: object
      additionalProperties: false
      required: [no]
      properties:
        no: { type: string, maxLength: 5 }
        id: { type: integer, readOnly: true }
        count: { type: integer, minimum: 1 }
        net: { type: number, multipleOf: 0.01 }
        open: { type: [boolean, 'null'] }
        odata.tag: { type: object, properties: { by.whom: { type: array, items: { type: string } } } }
        kind: { enum: [A, B] }
        due: { type: string, format: date }
        party: { oneOf: [{ $ref: '#/components/schemas/Person' }, { type: string }] }
        lines: { type: array, maxItems: 2, items: { type: object, required: [sku], properties: { sku: { type: string, pattern: '^[A-Z]+$' } } } }
    Person: { type: object, required: [name], properties: { name: { type: string } } }
`;

const csdl = `<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx">
<edmx:DataServices xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata" m:DataServiceVersion="2.0">
<Schema Namespace="S" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
<EntityType Name="OrderType"><Key><PropertyRef Name="No"/></Key>
<Property Name="No" Type="Edm.String" MaxLength="4" Nullable="false"/>
<Property Name="On" Type="Edm.DateTime"/>
<Property Name="Net" Type="Edm.Decimal" Precision="5" Scale="2"/>
<Property Name="Count" Type="Edm.Int32"/>
<NavigationProperty Name="to_Item" Relationship="S.R" FromRole="A" ToRole="B"/></EntityType>
<EntityType Name="ItemType"><Key><PropertyRef Name="Pos"/></Key>
<Property Name="Pos" Type="Edm.String" MaxLength="2" Nullable="false"/>
<Property Name="Qty" Type="Edm.Decimal" Precision="5" Scale="1"/></EntityType>
<Association Name="R"><End Type="S.OrderType" Multiplicity="1" Role="A"/><End Type="S.ItemType" Multiplicity="*" Role="B"/></Association>
<EntityContainer Name="C" m:IsDefaultEntityContainer="true"><EntitySet Name="A_Order" EntityType="S.OrderType"/><EntitySet Name="A_Item" EntityType="S.ItemType"/>
<AssociationSet Name="RS" Association="S.R"><End EntitySet="A_Order" Role="A"/><End EntitySet="A_Item" Role="B"/></AssociationSet></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`;

type Row = string | Readonly<Record<string, unknown>>;

interface Given {
  readonly rows: readonly Row[];
  readonly input: unknown;
  readonly target?: {
    readonly contract: string;
    readonly operations: readonly string[];
  };
  readonly sources?: readonly string[];
  readonly more?: Partial<SheetRunRequest>;
}

function run({
  rows,
  input,
  target,
  sources = ['q'],
  more,
}: Given): Promise<SheetRun> {
  const text = JSON.stringify({
    integration: 'handover',
    mappings: [
      {
        name: 'order',
        sources: sources.map(name => ({
          name,
          contract: name,
          operations: [`send ${name}`],
        })),
        target: target ?? { contract: 'orders', operations: ['POST /orders'] },
        rows: rows.map((row, index) => {
          if (typeof row !== 'string') return { id: `r${index}`, ...row };
          const [source, place] = row.split(' -> ');
          return { id: `r${index}`, source, target: place };
        }),
      },
    ],
  });
  return runSheet(
    {
      sheet: { file: 'sheet.json', text, valueMaps: [] },
      mapping: '',
      operation: '',
      input: {
        path: 'in.json',
        text: typeof input === 'string' ? input : JSON.stringify(input),
      },
      uses: [],
      contracts: [
        {
          ref: 'api:default/orders',
          source: { file: 'orders.yaml', text: openapi, references: [] },
        },
        {
          ref: 'api:default/sap',
          source: { file: 'sap.edmx', text: csdl, references: [] },
        },
      ],
      ...more,
    },
    createExpressionEvaluator(),
  );
}

/** Output, and what is refused as `place (rows): sentence`. */
async function outcome(given: Given): Promise<unknown> {
  const made = await run(given);
  if (!made.ok)
    return [made.kind, ...made.problems.map(({ message }) => message)];
  const { output, validity, violations, rows } = made.report;
  const said = rows.flatMap(({ values }) =>
    values.flatMap(({ reason }) => (reason === '' ? [] : [reason])),
  );
  return {
    output,
    validity,
    refused: violations.map(
      ({ target, rows: by, message }) =>
        `${target} (${by.join(' ')}): ${message}`,
    ),
    said,
  };
}

describe('the target contract', () => {
  it('names every part that it refuses, with the rows that wrote it', async () => {
    expect(
      await outcome({
        rows: [
          'q.no -> no',
          'q.count -> count',
          'q.net -> net',
          'q.kind -> kind',
          'q.due -> due',
          'q.party -> party.name',
          'q.lines[].sku -> lines[].sku',
          'q.other -> other',
        ],
        input: {
          no: 'too long',
          count: 0,
          net: 1.001,
          kind: 'C',
          due: '2026-02-30',
          party: null,
          other: 1,
          lines: [{ sku: 'A' }, {}, { sku: 'b' }, { sku: 'C' }],
        },
      }),
    ).toEqual({
      output: {
        no: 'too long',
        count: 0,
        net: 1.001,
        kind: 'C',
        due: '2026-02-30',
        party: { name: null },
        other: 1,
        lines: [{ sku: 'A' }, { sku: 'b' }, { sku: 'C' }],
      },
      validity: 'invalid',
      refused: [
        'no (r0): The contract allows at most 5 characters.',
        'count (r1): The contract wants at least 1.',
        'net (r2): The contract wants a multiple of 0.01.',
        'kind (r3): The contract allows A, B only.',
        'due (r4): The contract wants a text of the format date.',
        'party.name (r5): The contract wants string.',
        'lines (r6): The contract allows at most 2 elements.',
        'lines[1].sku (r6): The contract wants a text that matches `^[A-Z]+$`.',
        'other (r7): The contract has no such property.',
      ],
      said: [
        'The payload has no such value.',
        'The contract describes no such field.',
      ],
    });
  });

  it('is met in its own types where nothing is lost', async () => {
    expect(
      await outcome({
        rows: [
          'q.no -> no',
          'q.count -> count',
          'q.net -> net',
          'q.open -> open',
        ],
        input: '{"no":12.50,"count":"3","net":"19.90","open":true}',
      }),
    ).toEqual({
      output: { no: '12.5', count: 3, net: 19.9, open: true },
      validity: 'valid',
      refused: [],
      said: [
        'The number is written as a text.',
        'The text is written as a number.',
        'The text is written as a number.',
      ],
    });
    expect(
      await outcome({
        rows: ['q.no -> no', 'q.count -> count'],
        input: { no: 'A', count: '3.5' },
      }),
    ).toMatchObject({
      output: { no: 'A', count: '3.5' },
      refused: ['count (r1): The contract wants integer.'],
    });
  });

  it('says which points in a path are of a name', async () => {
    expect(
      await outcome({
        rows: ['q.no -> no', 'q.who[] -> odata.tag.by.whom[]'],
        input: { no: 'A', who: ['x'] },
      }),
    ).toMatchObject({
      output: { no: 'A', 'odata.tag': { 'by.whom': ['x'] } },
      validity: 'valid',
      said: [],
    });
  });

  it('says what is required and not there, and who could have written it', async () => {
    expect(await outcome({ rows: ['q.no -> no'], input: {} })).toMatchObject({
      output: {},
      refused: ['no (r0): The contract requires it, and nothing is there.'],
    });
  });

  it('is asked for what is answered where the integration provides it', async () => {
    const uses = [
      {
        pointer: '',
        contract: 'api:default/orders',
        role: 'provides' as const,
        operations: ['GET /orders'],
        fields: [],
        versionPin: '',
      },
    ];
    const target = { contract: 'orders', operations: ['GET /orders'] };
    expect(
      await outcome({
        rows: ['q.id -> data[].id', 'q.no -> data[].no'],
        input: { id: 1, no: 'A' },
        target,
        more: { uses },
      }),
    ).toMatchObject({
      output: { data: [{ id: 1, no: 'A' }] },
      validity: 'valid',
    });
  });

  it('that describes nothing leaves it undecided', async () => {
    const target = { contract: 'orders', operations: ['DELETE /orders'] };
    const made = await run({
      rows: ['q.no -> no'],
      input: { no: 'A' },
      target,
    });
    expect(made.ok && [made.report.conclusion, made.report.reasons]).toEqual([
      'undecided',
      [
        'The contract does not describe what the target takes, so nobody knows whether it takes the output.',
      ],
    ]);
  });

  it('of OData 2 is met on the wire, related records too', async () => {
    const given = (no: string, pos: string): Given => ({
      target: { contract: 'sap', operations: ['create A_Order'] },
      rows: [
        'q.no -> A_Order.No',
        'q.net -> Net',
        {
          source: 'q.on',
          target: 'On',
          transform: { date: { from: 'iso-date', to: 'odata-2' } },
        },
        'q.lines[].pos -> to_Item[].Pos',
        'q.lines[].qty -> to_Item[].Qty',
      ],
      input: {
        no,
        net: 12.5,
        on: '2026-02-28',
        lines: [
          { pos: '1', qty: 2 },
          { pos, qty: '0.55' },
        ],
      },
    });
    const output = (no: string, pos: string) => ({
      No: no,
      Net: '12.5',
      On: '/Date(1772236800000)/',
      to_Item: [
        { Pos: '1', Qty: '2' },
        { Pos: pos, Qty: '0.55' },
      ],
    });
    expect(await outcome(given('A', '2'))).toMatchObject({
      output: output('A', '2'),
      refused: ['to_Item[1].Qty (r4): The contract wants a multiple of 0.1.'],
    });
    expect(await outcome(given('ABCDE', '100'))).toMatchObject({
      output: output('ABCDE', '100'),
      refused: [
        'No (r0): The contract allows at most 4 characters.',
        'to_Item[1].Pos (r3): The contract allows at most 2 characters.',
        'to_Item[1].Qty (r4): The contract wants a multiple of 0.1.',
      ],
    });
  });
});

describe('rows for some operations', () => {
  it('are left out where another is run', async () => {
    const made = await run({
      target: {
        contract: 'sap',
        operations: ['create A_Order', 'update A_Order'],
      },
      rows: [
        { source: 'q.no', target: 'No', on: ['create'] },
        { source: 'q.count', target: 'Count', on: ['update'] },
      ],
      input: { no: 'A', count: 1 },
      more: { operation: 'create A_Order' },
    });
    expect(
      made.ok && [
        made.report.output,
        made.report.rows.map(({ reason }) => reason),
      ],
    ).toEqual([{ No: 'A' }, ['', 'The row holds for update only.']]);
  });
});

describe('the input', () => {
  const rows = ['q.no -> no'];

  it.each<[string, unknown, unknown]>([
    ['the payload itself', { no: 'A' }, { no: 'A' }],
    ['a member with the name of the source', { q: { no: 'A' } }, { no: 'A' }],
    [
      'a payload that has such a member beside others',
      { q: { no: 'B' }, no: 'A' },
      { no: 'A' },
    ],
    ['a list', [], {}],
  ])('may be %s', async (_, input, output) => {
    expect(await outcome({ rows, input })).toMatchObject({ output });
  });

  it('of several sources has a member for each', async () => {
    const sources = ['q', 'c'];
    expect(
      await outcome({ rows, sources, input: { q: { no: 'A' }, c: null } }),
    ).toMatchObject({ output: { no: 'A' } });
    const wrong = async (input: unknown) => outcome({ rows, sources, input });
    expect([
      await wrong([]),
      await wrong({ q: 1 }),
      await wrong({ q: 1, c: 1, d: 1 }),
    ]).toEqual([
      [
        'unreadable',
        'The mapping order reads q and c, and the input is no object.',
      ],
      [
        'unreadable',
        'The mapping order reads q and c, and the input has no member c.',
      ],
      [
        'unreadable',
        'The mapping order reads q and c, and the input has d, which no source is called.',
      ],
    ]);
  });

  it.each([
    ['', 'The document is empty.'],
    ['no: A', 'The document is not valid JSON: expected a value.'],
    ['{"no":1,"no":2}', 'The key "no" is written twice in the same object.'],
    [
      `${'['.repeat(200)}${']'.repeat(200)}`,
      'The document nests values deeper than 100 levels.',
    ],
  ])('%s is refused', async (input, message) => {
    expect(await outcome({ rows, input })).toEqual(['unreadable', message]);
  });
});

describe('what cannot be run', () => {
  const given: Given = { rows: ['q.no -> no'], input: {} };

  it.each<[string, Partial<SheetRunRequest>, readonly string[]]>([
    [
      'an unknown mapping',
      { mapping: 'none' },
      ['usage', 'The sheet has no mapping none; it has order.'],
    ],
    [
      'an unknown operation',
      { operation: 'PUT /orders' },
      [
        'usage',
        'The target has no operation PUT /orders; it has POST /orders.',
      ],
    ],
    [
      'a contract of nobody',
      { contracts: [] },
      ['unreadable', 'The estate has no contract api:default/orders.'],
    ],
    [
      'an integration of nobody',
      { uses: null },
      [
        'unreadable',
        'The integration of sheet.json is not in the estate, so nobody knows whether it calls api:default/orders or provides it.',
      ],
    ],
    [
      'a broken contract',
      {
        contracts: [
          {
            ref: 'api:default/orders',
            source: { file: 'o.yaml', text: 'openapi: [', references: [] },
          },
        ],
      },
      [
        'unreadable',
        'The document is not valid YAML or JSON: unexpected end of the stream within a flow collection.',
      ],
    ],
    [
      'a broken sheet',
      { sheet: { file: 's.yaml', text: 'mappings: []', valueMaps: [] } },
      [
        'unreadable',
        'Mapping sheet: `integration` is missing in the document.',
      ],
    ],
  ])('%s', async (_, more, said) => {
    expect(await outcome({ ...given, more })).toEqual(said);
  });

  it('a row that cannot be read stops the whole: it would be missing without a word', async () => {
    expect(
      await outcome({
        ...given,
        rows: [
          'q.no -> no',
          { target: 'x', transform: { split: { separator: '' } } },
        ],
      }),
    ).toEqual([
      'unreadable',
      expect.stringContaining('Mapping sheet: '),
      ...[expect.anything()],
    ]);
  });

  it('several mappings or operations must be chosen from', async () => {
    const target = {
      contract: 'orders',
      operations: ['POST /orders', 'GET /orders'],
    };
    expect(await outcome({ ...given, target })).toEqual([
      'usage',
      'The target has 2 operations: POST /orders, GET /orders.',
    ]);
  });
});

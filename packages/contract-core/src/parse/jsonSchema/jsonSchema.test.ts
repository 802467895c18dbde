import { describe, expect, it } from 'vitest';
import type { ContractDocument, Schema } from '../../model';
import { parseContract } from '../parseContract';

/** What can be seen of a schema, with references followed to a depth. */
function seen(schema: Schema, depth = 3): unknown {
  if (schema.unreadable !== null) return `unreadable ${schema.unreadable}`;
  const inner = (use: { readonly schema: Schema } | null) =>
    use === null
      ? undefined
      : depth === 0
        ? 'and so on'
        : seen(use.schema, depth - 1);
  const list = (uses: readonly { readonly schema: Schema }[]) =>
    uses.length === 0 ? undefined : uses.map(inner);
  const shown = {
    nothing: schema.acceptsNothing || undefined,
    types: schema.types === null ? undefined : [...schema.types].join(),
    values: schema.enumeration ?? undefined,
    bounds: schema.bounds.size === 0 ? undefined : [...schema.bounds],
    properties:
      schema.properties.size === 0
        ? undefined
        : Object.fromEntries(
            [...schema.properties].map(([name, use]) => [name, inner(use)]),
          ),
    items: inner(schema.items),
    prefixItems: list(schema.prefixItems),
    allOf: list(schema.allOf),
    not: inner(schema.not),
    contains: inner(schema.contains?.schema ?? null),
    condition: schema.condition === null ? undefined : 'if',
    asserted:
      schema.assertions.size === 0 ? undefined : [...schema.assertions.keys()],
  };
  return JSON.parse(JSON.stringify(shown));
}

function read(
  document: unknown,
  references: readonly ContractDocument[] = [],
): unknown {
  const parsed = parseContract({
    file: 'schemas/order.json',
    text: JSON.stringify(document),
    references,
  });
  if (!parsed.ok) return parsed.problems.map(problem => problem.message);
  const [operation] = parsed.contract.operations;
  return operation.kind === 'record' && operation.returned !== null
    ? seen(operation.returned.schema)
    : null;
}

const draft = (name: string) => `http://json-schema.org/${name}/schema#`;
const latest = 'https://json-schema.org/draft/2020-12/schema';

describe('a JSON Schema as a contract', () => {
  it('is read and created, as it does not say who produces the value', () => {
    const parsed = parseContract({
      file: 'order.json',
      text: JSON.stringify({ $schema: latest, title: 'Order', type: 'object' }),
      references: [],
    });
    if (!parsed.ok) throw new Error('not read');
    const { descriptor, operations } = parsed.contract;
    expect([
      descriptor.format,
      descriptor.title,
      operations.map(operation =>
        operation.kind === 'record'
          ? [
              operation.name,
              operation.returned !== null,
              operation.sent !== null,
            ]
          : [],
      ),
    ]).toEqual([
      'json-schema',
      'Order',
      [
        ['read value', true, false],
        ['create value', false, true],
      ],
    ]);
  });

  it.each<[string, unknown, unknown]>([
    [
      'draft 4 flags and the list form of items',
      {
        $schema: draft('draft-04'),
        minimum: 1,
        exclusiveMinimum: true,
        items: [{ type: 'string' }],
        additionalItems: false,
        const: 1,
      },
      {
        bounds: [['exclusiveMinimum', 1]],
        items: { nothing: true },
        prefixItems: [{ types: 'string' }],
      },
    ],
    [
      'no keywords beside $ref before 2019-09',
      {
        $schema: draft('draft-07'),
        properties: { a: { $ref: '#/definitions/b', type: 'null' } },
        definitions: { b: { type: 'string' } },
      },
      { properties: { a: { types: 'string' } } },
    ],
    [
      'keywords beside $ref since 2019-09',
      {
        $schema: latest,
        properties: { a: { $ref: '#/$defs/b', maxLength: 3 } },
        $defs: { b: { type: 'string' } },
      },
      {
        properties: {
          a: { bounds: [['maxLength', 3]], allOf: [{ types: 'string' }] },
        },
      },
    ],
    [
      'a root that refers into itself',
      { $schema: latest, $ref: '#/$defs/a', $defs: { a: { type: 'string' } } },
      { allOf: [{ types: 'string' }] },
    ],
    [
      'keywords of later drafts say nothing',
      {
        $schema: draft('draft-06'),
        if: {},
        then: false,
        dependentRequired: {},
      },
      {},
    ],
    ['no dialect', { type: 'object', properties: {} }, { types: 'object' }],
    [
      'names relative to names',
      {
        $schema: latest,
        $id: 'https://example.com/schemas/order',
        items: { $ref: 'line#amount' },
        $defs: {
          a: {
            $id: '/schemas/line',
            $defs: { b: { $anchor: 'amount', type: 'number' } },
          },
        },
      },
      { items: { types: 'number' } },
    ],
    [
      'draft 7 names with a fragment',
      {
        $schema: draft('draft-07'),
        items: { $ref: '#line' },
        definitions: { a: { $id: '#line', type: 'object' } },
      },
      { items: { types: 'object' } },
    ],
    [
      'names inside of data are none',
      {
        $schema: latest,
        items: { $ref: 'https://example.com/line' },
        enum: [{ $id: 'https://example.com/line', type: 'null' }],
      },
      {
        items: 'unreadable "https://example.com/line"',
        values: [{ $id: 'https://example.com/line', type: 'null' }],
      },
    ],
    [
      'schemas of another draft are not guessed',
      {
        $schema: latest,
        items: { $ref: 'https://example.com/line' },
        $defs: {
          a: { $id: 'https://example.com/line', $schema: draft('draft-07') },
        },
      },
      { items: 'unreadable "https://example.com/line"' },
    ],
    [
      'a dynamic reference with one target',
      {
        $schema: latest,
        $dynamicAnchor: 'node',
        properties: { next: { $dynamicRef: '#node' } },
      },
      {
        properties: {
          next: {
            allOf: [{ properties: { next: { allOf: ['and so on'] } } }],
          },
        },
      },
    ],
    [
      'a dynamic reference whose target depends on the way',
      {
        $schema: latest,
        $id: 'https://example.com/root',
        items: { $ref: 'list' },
        $defs: {
          a: {
            $id: 'list',
            items: { $dynamicRef: '#item' },
            $defs: { x: { $dynamicAnchor: 'item' } },
          },
          b: { $id: 'other', $dynamicAnchor: 'item', type: 'string' },
        },
      },
      { items: { items: { asserted: ['$dynamicRef'] } } },
    ],
    [
      'a recursive reference',
      {
        $schema: 'https://json-schema.org/draft/2019-09/schema',
        $recursiveAnchor: true,
        type: 'object',
        properties: { next: { $recursiveRef: '#' } },
      },
      {
        types: 'object',
        properties: {
          next: {
            allOf: [
              {
                types: 'object',
                properties: { next: { allOf: ['and so on'] } },
              },
            ],
          },
        },
      },
    ],
    [
      'contains of 2019-09 leaves elements unevaluated',
      {
        $schema: 'https://json-schema.org/draft/2019-09/schema',
        contains: { type: 'string' },
        unevaluatedItems: false,
      },
      { allOf: [{ not: { not: { contains: 'and so on' } } }] },
    ],
    [
      'const beside enum',
      { $schema: latest, const: 1, enum: [2, 3] },
      { values: [] },
    ],
    [
      'a dialect that is not known',
      { $schema: 'https://json-schema.org/draft/2099-01/schema' },
      [
        'schemas/order.json is a JSON Schema in a dialect that Interlock does not know: https://json-schema.org/draft/2099-01/schema.',
      ],
    ],
    [
      'a missing anchor',
      { $schema: latest, items: { $ref: '#line' } },
      ['The reference #line leads nowhere: no anchor is named line.'],
    ],
  ])('%s', (_title, document, expected) => {
    expect(read(document)).toEqual(expected);
  });

  it('finds files beside the contract by path and by name', () => {
    const references = [
      { path: 'line.json', text: '{ "type": "number" }' },
      {
        path: 'parts/party.json',
        text: JSON.stringify({
          $id: 'https://example.com/party',
          properties: { address: { $ref: '#/$defs/address' } },
          $defs: { address: { type: 'string' } },
        }),
      },
    ];
    expect(
      read(
        {
          $schema: latest,
          $id: 'https://example.com/order',
          items: { $ref: 'line.json' },
          properties: { party: { $ref: 'party' } },
        },
        references,
      ),
    ).toEqual({
      items: { types: 'number' },
      properties: { party: { properties: { address: { types: 'string' } } } },
    });
  });
});

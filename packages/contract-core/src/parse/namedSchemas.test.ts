import { describe, expect, it } from 'vitest';
import { compareVersions } from '../compatibility/compareVersions';

/** A contract whose one response is the schema that its components end with. */
function openApi(schema: string, schemas: string, version = '3.1.0') {
  return `openapi: ${version}
info: {title: Orders, version: '1'}
paths:
  /orders:
    get:
      responses:
        '200':
          description: ok
          content: {application/json: {schema: ${schema}}}
components:
  schemas:
${schemas}`;
}

function asyncApi(schema: string, schemas: string) {
  return `asyncapi: 3.0.0
info: {title: Orders, version: '1'}
channels:
  orders:
    address: orders
    messages: {placed: {payload: ${schema}}}
operations:
  tell: {action: send, channel: {$ref: '#/channels/orders'}}
components:
  schemas:
${schemas}`;
}

type Documents = Readonly<Record<string, string>>;

function sourceOf(text: string, documents: Documents) {
  return {
    file: 'api/openapi.yaml',
    text,
    references: Object.entries(documents).map(([path, document]) => ({
      path,
      text: document,
    })),
  };
}

/** What is said when the only `integer` of a contract becomes a string. */
function told(text: string, documents: Documents = {}) {
  const edited = (before: string) => before.replace('integer', 'string');
  const { base, findings, problems } = compareVersions(
    sourceOf(text, documents),
    sourceOf(
      edited(text),
      Object.fromEntries(
        Object.entries(documents).map(([path, content]) => [
          path,
          edited(content),
        ]),
      ),
    ),
  );
  return [
    ...findings.map(({ ruleId, operation }) => `${ruleId} ${operation}`),
    ...problems.map(({ message }) => message),
    ...(base?.notes ?? []).map(({ message }) => message),
  ];
}

const typeChanged = ['response-type-changed GET /orders'];
const unresolved = ['reference-unresolved GET /orders'];

describe('schemas that name themselves in OpenAPI 3.1', () => {
  it.each([
    [
      'a relative name, counted from the document',
      '{$ref: order}',
      `    Order: {$id: order, properties: {n: {type: integer}}}\n`,
    ],
    [
      'the same, spelled from the folder',
      '{$ref: ../api/order}',
      `    Order: {$id: ./order, properties: {n: {type: integer}}}\n`,
    ],
    [
      'an absolute name',
      "{$ref: 'https://example.com/order'}",
      `    Order: {$id: 'https://example.com/order', properties: {n: {type: integer}}}\n`,
    ],
    [
      'a name that is no address',
      "{$ref: 'urn:example:order'}",
      `    Order: {$id: 'urn:example:order', properties: {n: {type: integer}}}\n`,
    ],
    [
      'a name with a pointer behind it',
      "{$ref: 'https://example.com/order#/properties/n'}",
      `    Order: {$id: 'https://example.com/order', properties: {n: {type: integer}}}\n`,
    ],
    [
      'a name inside a named schema',
      "{$ref: 'https://example.com/schemas/line'}",
      `    Order:
      $id: https://example.com/schemas/order
      properties: {line: {$id: line, type: integer}}\n`,
    ],
    [
      'a reference beside a name, counted from it',
      "{$ref: '#/components/schemas/Order'}",
      `    Order:
      $id: https://example.com/a/order
      properties: {line: {$ref: line}}
    Line: {$id: 'https://example.com/a/line', type: integer}\n`,
    ],
    [
      'a pointer counted from the named schema',
      '{$ref: order}',
      `    Order:
      $id: order
      properties: {line: {$ref: '#/$defs/line'}}
      $defs: {line: {type: integer}}\n`,
    ],
    [
      'a recursion to the named schema itself',
      '{$ref: order}',
      `    Order:
      $id: order
      properties: {n: {type: integer}, next: {$ref: '#'}}\n`,
    ],
  ])('are found by %s', (_title, schema, schemas) => {
    expect(told(openApi(schema, schemas))).toEqual(typeChanged);
    expect(told(openApi(schema, schemas, '3.2.0'))).toEqual(typeChanged);
    expect(told(asyncApi(schema, schemas))).toEqual([
      'response-type-changed send orders',
    ]);
  });

  it('are found in files beside the contract', () => {
    const documents = {
      'order.yaml':
        '$id: https://example.com/s/order\nproperties: {line: {$ref: line}}\n',
      'line.yaml': '$id: https://example.com/s/line\ntype: integer\n',
    };
    expect(
      told(openApi('{$ref: order.yaml}', '    X: {}\n'), documents),
    ).toEqual(typeChanged);
  });

  it('are found by their file, too, whatever their names say', () => {
    const documents = {
      'order.yaml':
        '$id: https://example.com/s/order\nproperties: {line: {$ref: line.yaml}}\n',
      'line.yaml': 'type: integer\n',
    };
    expect(
      told(openApi('{$ref: order.yaml}', '    X: {}\n'), documents),
    ).toEqual(typeChanged);
  });

  it('are read as people count who count from the document, with a note', () => {
    const schemas = `    Order:
      $id: order
      properties: {line: {$ref: '#/components/schemas/Line'}}
    Line: {type: integer}\n`;
    expect(told(openApi('{$ref: order}', schemas))).toEqual([
      ...typeChanged,
      'The reference #/components/schemas/Line leads nowhere in the schema that names itself by $id around it; it is read as counted from the document.',
    ]);
  });

  it('lead to another host where nobody has the name', () => {
    const schemas = `    Order: {$id: 'https://example.com/order', properties: {n: {type: integer}, line: {$ref: line}}}\n`;
    const notes = told(
      openApi("{$ref: '#/components/schemas/Order'}", schemas),
    );
    expect(notes).toEqual([
      ...typeChanged,
      'The reference line leads to another host and is not fetched; keep a copy of the target beside the contract to compare it.',
    ]);
  });

  it.each([
    ['a property', `{properties: {$id: {type: string}, n: {type: integer}}}`],
    ['an example', `{properties: {n: {type: integer}}, example: {$id: order}}`],
    ['a value', `{properties: {n: {type: integer}}, const: {$id: order}}`],
  ])('are none where $id is %s', (_title, schema) => {
    const text = openApi('{$ref: order}', `    Order: ${schema}\n`);
    expect(told(text)).toEqual(unresolved);
  });

  it('are none in OpenAPI 3.0, where $id is no keyword', () => {
    const schemas = `    Order: {$id: order, properties: {n: {type: integer}}}\n`;
    expect(told(openApi('{$ref: order}', schemas, '3.0.3'))).toEqual(
      unresolved,
    );
  });
});

describe('anchors', () => {
  const two = (keyword: string, first: string, second: string) => `    Order:
      $id: order
      properties: {n: {$ref: '#n'}}
      $defs: {n: {${keyword}: n, type: ${first}}}
    Line:
      $id: line
      properties: {n: {$ref: '#n'}}
      $defs: {n: {${keyword}: n, type: ${second}}}\n`;

  it.each([['$anchor'], ['$dynamicAnchor']])(
    '%s belongs to the schema with a name around it',
    keyword => {
      const order = openApi(
        '{$ref: order}',
        two(keyword, 'integer', 'boolean'),
      );
      const line = openApi('{$ref: line}', two(keyword, 'integer', 'boolean'));
      expect(told(order)).toEqual(typeChanged);
      expect(told(line)).toEqual([]);
    },
  );

  it('are asked for by name and anchor', () => {
    const schemas = two('$anchor', 'boolean', 'integer');
    expect(told(openApi("{$ref: 'line#n'}", schemas))).toEqual(typeChanged);
    expect(told(openApi("{$ref: 'order#n'}", schemas))).toEqual([]);
  });

  it('are not seen from outside of the named schema', () => {
    const schemas = two('$anchor', 'integer', 'boolean');
    expect(told(openApi("{$ref: '#n'}", schemas))).toEqual(unresolved);
  });

  it('are seen in the whole document where no schema has a name', () => {
    const schemas = `    Order: {properties: {n: {$anchor: n, type: integer}}}\n`;
    expect(told(openApi("{$ref: '#n'}", schemas))).toEqual(typeChanged);
  });

  it('of a dynamic reference count where there is one alone', () => {
    const one = `    Order:
      $id: order
      properties: {n: {$dynamicRef: '#n'}}
      $defs: {n: {$dynamicAnchor: n, type: integer}}\n`;
    expect(told(openApi('{$ref: order}', one))).toEqual(typeChanged);
  });
});

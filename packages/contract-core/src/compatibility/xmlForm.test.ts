import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

function lines(base: string, revision: string): readonly string[] {
  const source = (text: string) => ({ file: 'api.yaml', text, references: [] });
  const compared = compareVersions(source(base), source(revision));
  expect(compared.problems).toEqual([]);
  return compared.findings.map(finding =>
    exampleLine(finding)
      .replace(/\(.*\)\. /, '')
      .replace(/ changed:/, ''),
  );
}

interface Place {
  readonly media?: string;
  readonly in?: 'request' | 'response';
  readonly version?: string;
}

/** A body with a schema of flow YAML; components are written the same way. */
function body(schema: string, components = '', place: Place = {}): string {
  const content = `content: { ${place.media ?? 'application/xml'}: { schema: ${schema} } }`;
  const operation =
    place.in === 'response'
      ? `get: { responses: { '200': { description: Orders., ${content} } } }`
      : `post: { requestBody: { required: true, ${content} }, responses: { '204': { description: Done. } } }`;
  return `openapi: ${place.version ?? '3.1.0'}
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { ${operation} } }
components: { schemas: { ${components} } }
`;
}

const order = (properties: string, xml = 'xml: { name: order }, ') =>
  `{ type: object, ${xml}properties: { ${properties} } }`;

describe('the name of an element', () => {
  const renamed = [
    'error request-xml-name-changed: The name in XML of the body the root from order to Order [request, incomparable, structural]',
  ];
  const base = order('id: { type: string }');
  const revision = order('id: { type: string }', 'xml: { name: Order }, ');

  it.each(['application/xml', 'text/xml', 'application/vnd.orders+xml'])(
    'shows in %s',
    media => {
      const place = { media };
      expect(lines(body(base, '', place), body(revision, '', place))).toEqual(
        renamed,
      );
    },
  );

  it('shows in responses, and not in JSON', () => {
    const response = { in: 'response' } as const;
    expect(
      lines(body(base, '', response), body(revision, '', response)),
    ).toEqual([
      renamed[0]
        .replace(/request/g, 'response')
        .replace('the body', 'the response'),
    ]);
    const json = { media: 'application/json' };
    expect(lines(body(base, '', json), body(revision, '', json))).toEqual([]);
  });

  it('is that of the component where nothing else is written', () => {
    const used = (name: string) =>
      body(
        `{ $ref: '#/components/schemas/${name}' }`,
        `${name}: { type: object, properties: { id: { type: string } } }`,
      );
    expect(lines(used('order'), used('Order'))).toEqual(renamed);
    const named = (name: string) =>
      body(
        `{ $ref: '#/components/schemas/${name}' }`,
        `${name}: { type: object, xml: { name: order }, properties: { id: { type: string } } }`,
      );
    expect(lines(named('order'), named('Order'))).toEqual([]);
    expect(lines(used('order'), named('Order'))).toEqual([]);
  });

  it('is that of the property where nothing else is written', () => {
    const written = (xml: string) => body(order(`id: { type: string${xml} }`));
    expect(lines(written(''), written(', xml: { name: id }'))).toEqual([]);
    expect(lines(written(''), written(', xml: { name: key }'))).toEqual([
      'error request-xml-name-changed: The name in XML of the body id from id to key [request, incomparable, structural]',
    ]);
  });
});

describe('a list in XML', () => {
  const list = (xml: string, items: string) =>
    body(order(`tags: { type: array${xml}, items: { type: string${items} } }`));

  it.each([
    ['an element around it', '', '', ', xml: { wrapped: true }', '', 'form'],
    ['the name of its elements', '', '', '', ', xml: { name: tag }', 'name'],
    [
      'the name of the element around it',
      ', xml: { wrapped: true, name: tags }',
      ', xml: { name: tag }',
      ', xml: { wrapped: true, name: labels }',
      ', xml: { name: tag }',
      'name',
    ],
  ])('shows %s', (_, xml, items, laterXml, laterItems, kind) => {
    expect(
      lines(list(xml, items), list(laterXml, laterItems)).map(
        line => line.split(':')[0],
      ),
    ).toEqual([`error request-xml-${kind}-changed`]);
  });

  it('has no name of its own where nothing stands around it', () => {
    expect(
      lines(list(', xml: { name: a }', ''), list(', xml: { name: b }', '')),
    ).toEqual([]);
  });

  it('is wrapped by nodeType in OpenAPI 3.2', () => {
    const later = { version: '3.2.0' };
    const written = (xml: string) =>
      body(
        order(`tags: { type: array, xml: ${xml}, items: { type: string } }`),
        '',
        later,
      );
    expect(
      lines(written('{ wrapped: true }'), written('{ nodeType: element }')),
    ).toEqual([]);
    expect(
      lines(
        written('{ nodeType: none }'),
        written('{ nodeType: element }'),
      ).map(line => line.split(':')[0]),
    ).toEqual(['error request-xml-form-changed']);
  });
});

it.each([
  ['attribute: true', 'error request-xml-form-changed'],
  ['nodeType: cdata', 'error request-xml-form-changed'],
  ["namespace: 'urn:other'", 'error request-xml-namespace-changed'],
  ['prefix: o', 'info request-xml-prefix-changed'],
])('a member is written otherwise with %s', (xml, expected) => {
  const written = (more: string) =>
    body(
      order(
        `lines: { type: array, items: ${order(`id: { type: string${more} }`, '')} }`,
      ),
    );
  expect(
    lines(written(''), written(`, xml: { ${xml} }`)).map(
      line => line.split(':')[0],
    ),
  ).toEqual([expected]);
});

it('says nothing of what is inside a negation', () => {
  const written = (name: string) =>
    body(
      `{ type: object, not: ${order(`id: { type: string, xml: { name: ${name} } }`, '')} }`,
      '',
      { media: 'application/json' },
    );
  expect(lines(written('a'), written('b'))).toEqual([]);
});

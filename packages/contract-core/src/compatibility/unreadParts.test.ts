import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

type Parts = Readonly<Record<string, string>>;

const call =
  "{post: {requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {'204': {description: ok}}}}";

function openApi(part: Parts): string {
  const {
    parameter = '{name: q, in: query, schema: {type: string}}',
    header = '{schema: {type: string}}',
    link = '{operationId: x}',
    body = '{required: true, content: {application/json: {schema: {type: object}}}}',
    callback = `{'{$request.body#/url}': ${call}}`,
    webhook = call,
  } = part;
  const {
    response = `{description: ok, headers: {X-A: ${header}}, links: {next: ${link}}, content: {application/json: {schema: {type: string}}}}`,
  } = part;
  const {
    item = `{get: {parameters: [${parameter}], responses: {'200': ${response}}}, post: {operationId: x, requestBody: ${body}, callbacks: {done: ${callback}}, responses: {'204': {description: ok}}}}`,
  } = part;
  return `openapi: 3.1.0
info: {title: Orders, version: '1'}
paths: {/orders: ${item}, /health: {get: {responses: {'204': {description: ok}}}}}
webhooks: {made: ${webhook}}
`;
}

function asyncApi3(part: Parts): string {
  const { message = '{payload: {type: object}, headers: {type: object}}' } =
    part;
  const { channel = `{address: orders, messages: {made: ${message}}}` } = part;
  const { operation = "{action: send, channel: {$ref: '#/channels/orders'}}" } =
    part;
  return `asyncapi: 3.0.0
info: {title: Orders, version: '1'}
channels: {orders: ${channel}}
operations: {send: ${operation}}
`;
}

function asyncApi2(part: Parts): string {
  const { message = '{payload: {type: object}}' } = part;
  const { channel = `{subscribe: {message: ${message}}}` } = part;
  return `asyncapi: 2.6.0
info: {title: Orders, version: '1'}
channels: {orders: ${channel}}
`;
}

function rulesOf(base: string, revision: string): readonly string[] {
  const source = (file: string, text: string) => ({
    file,
    text,
    references: [],
  });
  return compareVersions(
    source('base.yaml', base),
    source('revision.yaml', revision),
  ).findings.map(({ ruleId }) => ruleId);
}

const nowhere = "{$ref: '#/components/parts/Gone'}";

describe.each([
  {
    format: 'OpenAPI 3.1',
    write: openApi,
    parts: [
      'item',
      'parameter',
      'body',
      'response',
      'header',
      'link',
      'callback',
      'webhook',
    ],
  },
  {
    format: 'AsyncAPI 3',
    write: asyncApi3,
    parts: ['channel', 'message', 'operation'],
  },
  { format: 'AsyncAPI 2', write: asyncApi2, parts: ['channel', 'message'] },
])('what a reference of $format does not find', ({ write, parts }) => {
  it.each(parts)('is one undecided finding and nothing else: %s', part => {
    const lost = write({ [part]: nowhere });
    expect(rulesOf(write({}), lost)).toEqual(['reference-unresolved']);
    expect(rulesOf(lost, write({}))).toEqual(['reference-unresolved']);
  });
});

it('hides nothing that happens elsewhere', () => {
  const lost = openApi({ item: nowhere }).replace('/health', '/status');
  expect(rulesOf(openApi({}), lost)).toEqual([
    'operation-removed',
    'reference-unresolved',
    'operation-added',
  ]);
});

describe('parts of a multipart body that have no names', () => {
  const rules = (from: string, to: string) => {
    const write = (encoding: string) => `openapi: 3.2.0
info: {title: Orders, version: '1'}
paths:
  /orders:
    get:
      responses:
        '200': {description: ok, content: {multipart/mixed: {itemSchema: {type: object}${encoding}}}}
`;
    return rulesOf(write(from), write(to));
  };
  const json = '{contentType: application/json}';
  const xml = '{contentType: application/xml}';
  const changed = [
    'response-encoding-media-type-added',
    'response-encoding-media-type-removed',
  ];

  it.each([
    ['every part', `, itemEncoding: ${json}`, `, itemEncoding: ${xml}`],
    ['what was usual', '', `, itemEncoding: ${xml}`],
    [
      'the second part',
      `, prefixEncoding: [${json}, ${json}]`,
      `, prefixEncoding: [${json}, ${xml}]`,
    ],
    [
      'a part that is told no more',
      `, prefixEncoding: [${json}, ${xml}]`,
      `, prefixEncoding: [${json}]`,
    ],
  ])('are compared: %s', (_, from, to) => {
    expect(rules(from, to)).toEqual(changed);
  });

  it('say by their order or all at once what is the same', () => {
    expect(rules(`, itemEncoding: ${json}`, '')).toEqual([]);
    expect(
      rules(
        `, prefixEncoding: [${xml}], itemEncoding: ${xml}`,
        `, itemEncoding: ${xml}`,
      ),
    ).toEqual([]);
  });
});

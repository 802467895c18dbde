import {
  defaultParseLimits,
  partOf,
  readDocument,
} from '@interlock/contract-core';
import type { DocumentParts } from '@interlock/contract-core';
import { describe, expect, it } from 'vitest';
import { partsOf } from './partsOf';

function parts(text: string, document = ''): DocumentParts {
  const read = readDocument('api.yaml', text, defaultParseLimits);
  if (!read.ok) throw new Error(read.problem.message);
  return partsOf(read.root, document);
}

/** Anchors of parts that differ, in order. */
function changed(base: string, revision: string): readonly string[] {
  const before = parts(base);
  const after = parts(revision);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(anchor => before[anchor] !== after[anchor])
    .sort();
}

const openApi = `openapi: 3.1.0
info: { title: A, version: '1' }
paths:
  /a:
    description: Both.
    get: { operationId: readA }
    post:
      operationId: writeA
      callbacks:
        done:
          '{$request.body#/url}':
            post: { operationId: done }
webhooks:
  paid: { post: { operationId: paid } }
components:
  schemas:
    A: { type: object, properties: { b: { type: string } } }
`;

const asyncApi2 = `asyncapi: 2.6.0
channels:
  a:
    publish: { operationId: send, message: { name: M } }
    subscribe: { operationId: receive }
`;

const asyncApi3 = `asyncapi: 3.0.0
channels:
  a: { address: a, messages: { M: { name: M } } }
operations:
  sendA: { action: send }
components:
  messages: { N: { name: N } }
  channels: { b: { messages: { O: { name: O } } } }
`;

describe('the parts of a document', () => {
  it.each([
    [
      'OpenAPI',
      openApi,
      [
        '',
        '/components/schemas/A',
        '/paths/~1a',
        '/paths/~1a/get',
        '/paths/~1a/post',
        '/paths/~1a/post/callbacks/done/{$request.body#~1url}',
        '/paths/~1a/post/callbacks/done/{$request.body#~1url}/post',
        '/webhooks/paid',
        '/webhooks/paid/post',
      ],
    ],
    [
      'Swagger',
      "swagger: '2.0'\npaths: { /a: { get: {} } }\ndefinitions: { A: {} }\n",
      ['', '/definitions/A', '/paths/~1a', '/paths/~1a/get'],
    ],
    [
      'AsyncAPI 2',
      asyncApi2,
      [
        '',
        '/channels/a',
        '/channels/a/publish',
        '/channels/a/publish/message',
        '/channels/a/subscribe',
      ],
    ],
    [
      'AsyncAPI 3',
      asyncApi3,
      [
        '',
        '/channels/a',
        '/channels/a/messages/M',
        '/components/channels/b',
        '/components/channels/b/messages/O',
        '/components/messages/N',
        '/operations/sendA',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(Object.keys(parts(text)).sort()).toEqual(expected);
  });

  it('stay as they are when a document is reordered, reformatted and written as JSON', () => {
    const json = `{"paths":{"/a":{"get":{"operationId":"readA"},"post":{"callbacks":{"done":{"{$request.body#/url}":{"post":{"operationId":"done"}}}},"operationId":"writeA"},"description":"Both."}},
      "webhooks":{"paid":{"post":{"operationId":"paid"}}},"info":{"version":"1","title":"A"},
      "components":{"schemas":{"A":{"properties":{"b":{"type":"string"}},"type":"object"}}},"openapi":"3.1.0"}`;
    expect(changed(openApi, json)).toEqual([]);
  });

  it.each([
    ['title: A', 'title: B', ['']],
    ['description: Both.', 'description: All.', ['/paths/~1a']],
    ['readA', 'readB', ['/paths/~1a/get']],
    ['writeA', 'writeB', ['/paths/~1a/post']],
    [
      'operationId: done',
      'operationId: ready',
      ['/paths/~1a/post/callbacks/done/{$request.body#~1url}/post'],
    ],
    ['b: { type: string }', 'b: { type: integer }', ['/components/schemas/A']],
    [
      '    A: {',
      '    B: {',
      ['/components/schemas/A', '/components/schemas/B'],
    ],
    ['  /a:\n', '  /a: # comment\n', []],
    [
      'webhooks:\n  paid: { post: { operationId: paid } }\n',
      '',
      ['/webhooks/paid', '/webhooks/paid/post'],
    ],
    [
      'webhooks:\n',
      '  /b: { get: {} }\nwebhooks:\n',
      ['/paths/~1b', '/paths/~1b/get'],
    ],
    [
      '  schemas:\n',
      '  examples: { e: { value: 1 } }\n  schemas:\n',
      ['/components/examples/e'],
    ],
  ])('%s becomes %s', (from, to, expected) => {
    expect(changed(openApi, openApi.replace(from, to))).toEqual(expected);
  });

  it('that an alias repeats are parts each', () => {
    const text = `openapi: 3.1.0
paths:
  /a: { get: &read { operationId: read } }
  /b: { get: *read }
`;
    expect(changed(text, text.replace('get: *read', 'get: {}'))).toEqual([
      '/paths/~1b/get',
    ]);
  });
});

it.each([
  ['', ''],
  ['/info/title', ''],
  ['/paths/~1a/get', '/paths/~1a/get'],
  ['/paths/~1a/get/parameters/[query x]', '/paths/~1a/get'],
  ['/paths/~1a/getter', '/paths/~1a'],
  ['/paths/~1a/description', '/paths/~1a'],
  ['/paths/~1c/description', ''],
  ['/paths/~1a/post/callbacks/done', '/paths/~1a/post'],
  ['/components/schemas/A/properties/b', '/components/schemas/A'],
  ['names.yaml#', 'names.yaml#'],
  ['names.yaml#/components/schemas/N/enum', 'names.yaml#/components/schemas/N'],
  ['names.yaml#/info', 'names.yaml#'],
])('the place %s belongs to the part %s', (anchor, part) => {
  const all = {
    ...parts(openApi),
    ...parts('components: { schemas: { N: {} } }\n', 'names.yaml#'),
  };
  expect(partOf(anchor, all)).toBe(part);
});

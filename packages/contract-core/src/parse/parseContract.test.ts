import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../model';
import { parseContract } from './parseContract';
import { defaultParseLimits } from './parseLimits';
import type { ContractSource } from './contractSource';

function source(
  text: string,
  file = 'orders.yaml',
  references: ContractSource['references'] = [],
): ContractSource {
  return { file, text, references };
}

function problemsOf(text: string, file?: string): readonly Problem[] {
  const parsed = parseContract(source(text, file));
  return parsed.ok ? [] : parsed.problems;
}

const orders = `openapi: 3.1.0
info: { title: Orders, version: 2.4.0 }
paths:
  /orders/{id}:
    get:
      responses:
        '200':
          description: One order.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
components:
  schemas:
    Order: { type: object }
`;

describe('what a contract is', () => {
  it('describes an OpenAPI document', () => {
    const parsed = parseContract(source(orders, 'contracts/orders.yaml'));
    expect(parsed.ok && parsed.contract.descriptor).toEqual({
      file: 'contracts/orders.yaml',
      format: 'openapi-3.1',
      digest:
        'sha256:b95606976cf120ffc5957c71021731da3984a755ec1790010b1fc1c3d528fba2',
      label: '2.4.0',
      title: 'Orders',
      notes: [],
    });
  });

  it('names operations with the place where they are written', () => {
    const parsed = parseContract(source(orders));
    const operations = parsed.ok ? parsed.contract.operations : [];
    expect(
      operations.map(({ name, identity, place }) => ({
        name,
        identity,
        place: place.locate(),
      })),
    ).toEqual([
      {
        name: 'GET /orders/{id}',
        identity: 'GET /orders/{}',
        place: {
          file: 'orders.yaml',
          pointer: '/paths/~1orders~1{id}/get',
          line: 5,
          column: 5,
        },
      },
    ]);
  });

  it.each([
    ['openapi: 3.0', 'openapi-3.0'],
    ['openapi: 3.0.3', 'openapi-3.0'],
    ['openapi: 3.2.0', 'openapi-3.2'],
    ['openapi: v3.1', 'openapi-3.1'],
    ['openapi: 3', 'openapi-3.0'],
    ['openapi: 3.7.0', 'openapi-3.2'],
    ['swagger: 2', 'openapi-2.0'],
    ["swagger: '2.0'", 'openapi-2.0'],
    ["swagger: '3.0.0'", 'openapi-3.0'],
    ['openapi: 3.0.0\ndefinitions: {}', 'openapi-2.0'],
    ["swagger: '2.0'\ncomponents: {}", 'openapi-3.0'],
    ['asyncapi: 2.6.0', 'asyncapi-2'],
    ['{"asyncapi": "3.1.0"}', 'asyncapi-3'],
    [
      '{"name": "Account", "createable": true, "fields": []}',
      'salesforce-describe',
    ],
  ])('knows %s as %s', (text, format) => {
    const parsed = parseContract(source(text));
    expect(parsed.ok && parsed.contract.descriptor.format).toBe(format);
  });

  it('gives one digest to the same text under another folder', () => {
    const digests = ['a/orders.yaml', 'b/orders.yaml'].map(file => {
      const parsed = parseContract(source(orders, file));
      return parsed.ok && parsed.contract.descriptor.digest;
    });
    expect(digests[0]).toBe(digests[1]);
  });
});

describe('what cannot be read', () => {
  it.each<[string, string, string, Problem]>([
    [
      'a broken YAML document',
      'orders.yaml',
      'openapi: 3.1.0\npaths: {\n',
      {
        code: 'syntax-error',
        message:
          'The document is not valid YAML or JSON: unexpected end of the stream within a flow collection.',
        remedy: 'Correct the text at this place.',
        file: 'orders.yaml',
        pointer: '',
        line: 3,
        column: 1,
      },
    ],
    [
      'a JSON document with a trailing comma',
      'orders.json',
      '{\n  "openapi": "3.1.0",\n}',
      {
        code: 'syntax-error',
        message:
          'The document is not valid JSON: expected a key in double quotes.',
        remedy: 'Correct the text at this place.',
        file: 'orders.json',
        pointer: '',
        line: 3,
        column: 1,
      },
    ],
    [
      'a key written twice',
      'orders.yaml',
      'openapi: 3.1.0\npaths: {}\npaths: {}\n',
      {
        code: 'syntax-error',
        message: 'The key "paths" is written twice in the same object.',
        remedy: 'Keep one of the two; readers disagree about which one counts.',
        file: 'orders.yaml',
        pointer: '',
        line: 3,
        column: 1,
      },
    ],
    [
      'an empty file',
      'orders.yaml',
      '# nothing yet\n',
      {
        code: 'empty-document',
        message: 'The document is empty.',
        remedy: 'Write the contract into the file, or remove the file.',
        file: 'orders.yaml',
        pointer: '',
        line: 0,
        column: 0,
      },
    ],
    [
      'something else',
      'package.json',
      '{"name": "orders"}',
      {
        code: 'unknown-format',
        message:
          'package.json is no contract of a known format: no "openapi", "swagger", "asyncapi", "$schema" or "$Version" member stands at its root, and it is no describe of Salesforce.',
        remedy:
          'Name a contract file; its first member tells format and version.',
        file: 'package.json',
        pointer: '',
        line: 1,
        column: 1,
      },
    ],
    [
      'a reference without a target',
      'orders.yaml',
      orders.replace('Order: {', 'Invoice: {'),
      {
        code: 'unresolved-reference',
        message:
          'The reference #/components/schemas/Order leads nowhere: /components/schemas has no "Order".',
        remedy: 'Correct the reference, or add what it refers to.',
        file: 'orders.yaml',
        pointer:
          '/paths/~1orders~1{id}/get/responses/200/content/application~1json/schema/$ref',
        line: 11,
        column: 25,
      },
    ],
    [
      'a list where an object belongs',
      'orders.yaml',
      'openapi: 3.1.0\npaths: []\n',
      {
        code: 'invalid-structure',
        message: '"paths" of OpenAPI 3.1 must be an object.',
        remedy: 'Write it as an object with named members.',
        file: 'orders.yaml',
        pointer: '/paths',
        line: 2,
        column: 1,
      },
    ],
  ])('tells the place of %s', (_title, file, text, problem) => {
    expect(problemsOf(text, file)).toEqual([problem]);
  });

  it('tells a missing target of a file beside the contract', () => {
    const text = orders.replace(
      '#/components/schemas/Order',
      './order.yaml#/Order',
    );
    const parsed = parseContract(
      source(text, 'contracts/orders.yaml', [
        { path: 'order.yaml', text: 'Invoice: { type: object }\n' },
      ]),
    );
    expect(parsed.ok ? [] : parsed.problems.map(each => each.message)).toEqual([
      'The reference ./order.yaml#/Order leads nowhere: the document has no "Order".',
    ]);
  });

  it('tells two references that only refer to each other', () => {
    const text = orders.replace(
      'Order: { type: object }',
      "Order: { $ref: '#/components/schemas/Other' }\n    Other: { $ref: '#/components/schemas/Order' }",
    );
    expect(problemsOf(text).map(each => [each.line, each.message])).toEqual([
      [
        11,
        'The reference #/components/schemas/Order leads nowhere: it refers to itself.',
      ],
      [
        14,
        'The reference #/components/schemas/Other leads nowhere: it refers to itself.',
      ],
      [
        15,
        'The reference #/components/schemas/Order leads nowhere: it refers to itself.',
      ],
    ]);
  });

  it('notes a remote reference and goes on', () => {
    const text = orders.replace(
      '#/components/schemas/Order',
      'https://schemas.example.com/order.json',
    );
    const parsed = parseContract(source(text));
    expect(
      parsed.ok &&
        parsed.contract.descriptor.notes.map(each => [
          each.location.line,
          each.message,
        ]),
    ).toEqual([
      [
        11,
        'The reference https://schemas.example.com/order.json leads to another host and is not fetched; keep a copy of the target beside the contract to compare it.',
      ],
    ]);
  });
});

describe('limits', () => {
  it('refuses an alias bomb at once', () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) =>
        `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`,
    );
    const text = ['openapi: 3.1.0', 'a0: &a0 [x]', ...levels].join('\n');
    const started = performance.now();
    expect(problemsOf(text)).toEqual([
      {
        code: 'limit-exceeded',
        message:
          'The document holds more than 5000000 values once its aliases are followed.',
        remedy: 'Split the document, or ask for a higher limit.',
        file: 'orders.yaml',
        pointer: '',
        line: 9,
        column: 31,
      },
    ]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([
    ['YAML', 'x: '],
    ['JSON', '{"x": '],
  ])('refuses a %s document nested too deeply', (_syntax, start) => {
    const text = `${start}${'['.repeat(600)}${']'.repeat(600)}${start.startsWith('{') ? '}' : ''}`;
    expect(problemsOf(text).map(each => each.message)).toEqual([
      'The document nests values deeper than 500 levels.',
    ]);
  });

  it('refuses nesting that aliases hide', () => {
    const levels = Array.from(
      { length: 600 },
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`,
    );
    const text = ['a0: &a0 [x]', ...levels].join('\n');
    expect(problemsOf(text).map(each => each.code)).toEqual(['limit-exceeded']);
  });

  it('refuses a text that is too long and too many aliases', () => {
    const limits = { ...defaultParseLimits, maxCharacters: 40, maxAliases: 1 };
    const codes = [`# ${'x'.repeat(40)}`, 'a: &a 1\nb: *a\nc: *a'].map(text => {
      const parsed = parseContract(source(text), limits);
      return parsed.ok ? [] : parsed.problems.map(each => each.code);
    });
    expect(codes).toEqual([['limit-exceeded'], ['limit-exceeded']]);
  });
});

describe('any text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        parseContract(source(text));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws for a contract with a piece cut out or put in', () => {
    fc.assert(
      fc.property(
        fc.nat(orders.length),
        fc.nat(20),
        fc.string({ unit: fc.constantFrom(...'{}[]:,&*#|>-"\'\n\t $rf/') }),
        (at, length, piece) => {
          parseContract(
            source(orders.slice(0, at) + piece + orders.slice(at + length)),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

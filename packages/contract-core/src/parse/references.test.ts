import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../compatibility/compareVersions';
import type { ContractSource } from './contractSource';
import { parseContract } from './parseContract';

/** A contract at `api/orders/openapi.yaml` with documents beside it. */
function source(
  text: string,
  documents: Readonly<Record<string, string>> = {},
): ContractSource {
  return {
    file: 'api/orders/openapi.yaml',
    text,
    references: Object.entries(documents).map(([path, document]) => ({
      path,
      text: document,
    })),
  };
}

/** The whole of what reading says beside the contract. */
function read(text: string, documents?: Readonly<Record<string, string>>) {
  const parsed = parseContract(source(text, documents));
  if (!parsed.ok) {
    return parsed.problems.map(
      ({ file, line, message }) => `${file}:${line} ${message}`,
    );
  }
  return parsed.contract.descriptor.notes.map(
    ({ location, message }) => `${location.file}:${location.line} ${message}`,
  );
}

function messages(base: ContractSource, revision: ContractSource) {
  const { findings, problems } = compareVersions(base, revision);
  return [...findings, ...problems].map(({ message }) => message);
}

const root = (schema: string, component = 'colour') => `openapi: 3.0.3
info: {title: Orders, version: '1'}
paths:
  /orders:
    get:
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '${schema}'}}}}
components:
  schemas:
    Shade: {type: object, properties: {${component}: {type: string}}}
`;

describe('a document that is split and points back at its root', () => {
  it.each([
    ['openapi.yaml#/components/schemas/Shade'],
    ['./openapi.yaml#/components/schemas/Shade'],
    ['.//openapi.yaml#/components/schemas/Shade'],
    ['../orders/openapi.yaml#/components/schemas/Shade'],
    ['../../api/orders/openapi.yaml#/components/schemas/Shade'],
    ['openapi%2Eyaml#/components/schemas/Shade'],
    ['openapi.yaml#/components/schemas/%53hade'],
  ])('by %s is one document with it', reference => {
    const documents = {
      'm.yaml': `M: {type: object, properties: {s: {$ref: '${reference}'}}}`,
    };
    const base = source(root('m.yaml#/M'), documents);
    const revision = source(root('m.yaml#/M', 'hue'), documents);
    expect([read(base.text, documents), messages(base, revision)]).toEqual([
      [],
      [
        'The property `colour` was removed from `s`; a consumer that reads it finds nothing (GET /orders, response 200 application/json).',
        'The property `hue` was added to `s` (GET /orders, response 200 application/json).',
      ],
    ]);
  });

  it('comes back from a folder below, and from its own file', () => {
    const documents = {
      'schemas/m.yaml':
        "M: {$ref: '../openapi.yaml#/components/schemas/Shade'}",
    };
    const byFolder = root('schemas/m.yaml#/M');
    const byOwnName = root('openapi.yaml#/components/schemas/Shade');
    const plain = root('#/components/schemas/Shade');
    expect([
      messages(source(byFolder, documents), source(plain)),
      messages(source(byOwnName), source(plain)),
    ]).toEqual([[], []]);
  });

  it('answers by its path from the root, whatever the person typed', () => {
    const typed: ContractSource = {
      ...source(root('../orders/openapi.yaml#/components/schemas/Shade')),
      file: 'openapi.yaml',
      path: 'api/orders/openapi.yaml',
    };
    expect(parseContract(typed).ok).toBe(true);
  });

  it('means the same by every spelling of the way to it', () => {
    const detours = fc.array(
      fc.constantFrom('./', '../orders/', '../../api/orders/', 'below/../'),
      { maxLength: 4 },
    );
    const plain = source(root('#/components/schemas/Shade'));
    fc.assert(
      fc.property(detours, steps => {
        const reference = `${steps.join('')}openapi.yaml#/components/schemas/Shade`;
        expect(messages(plain, source(root(reference)))).toEqual([]);
      }),
    );
  });
});

const asyncApi = (info: string, name: string) => `asyncapi: 2.6.0
info: ${info}
channels:
  calls:
    subscribe: {message: {$ref: '#/components/messages/${name}'}}
components:
  messages:
    calls/v1.begun: {name: begun, payload: {type: object}}
`;

describe('what is odd but readable', () => {
  it.each<
    [string, string, Readonly<Record<string, string>>, readonly string[]]
  >([
    [
      'a slash of a name that is not escaped',
      asyncApi("{title: t, version: '1'}", 'calls/v1.begun'),
      {},
      [
        'api/orders/openapi.yaml:5 The reference #/components/messages/calls/v1.begun has a slash that is not written as ~1; it is read as the name that it is part of.',
      ],
    ],
    [
      'a slash that is escaped',
      asyncApi("{title: t, version: '1'}", 'calls~1v1.begun'),
      {},
      [],
    ],
    [
      'a description from a file, of whatever words',
      asyncApi(
        "{title: t, version: '1', description: {$ref: intro.md}}",
        'calls~1v1.begun',
      ),
      { 'intro.md': 'Stops: a, `b`: c\n* see [here](x): d: e\n\tand *more*' },
      [
        'api/orders/openapi.yaml:2 The reference intro.md stands where words are written; what it leads to is no part of the contract.',
      ],
    ],
    [
      'an example from a file',
      root('#/components/schemas/Shade').replace(
        'Shade: {',
        'Shade: {example: {$ref: shade.xml}, ',
      ),
      { 'shade.xml': '<shade>&</shade>' },
      [
        'api/orders/openapi.yaml:10 The reference shade.xml stands where words are written; what it leads to is no part of the contract.',
      ],
    ],
  ])('%s is read, with a note', (_, text, documents, expected) => {
    expect(read(text, documents)).toEqual(expected);
  });

  it.each([
    ['paths', "paths: {$ref: 'part.yaml'}"],
    ['info', "info: {$ref: 'part.yaml'}\npaths: {}"],
    ['tags', "tags: {$ref: 'part.yaml'}\npaths: {}"],
    ['servers', "servers: [{$ref: 'part.yaml'}]\npaths: {}"],
    ['components', "components: {$ref: 'part.yaml'}\npaths: {}"],
    ['responses', "paths: {/a: {get: {responses: {$ref: 'part.yaml'}}}}"],
    ['an operation', "paths: {/a: {get: {$ref: 'part.yaml'}}}"],
  ])('%s from a file is read in place, with a note', (_, members) => {
    expect(read(`openapi: 3.0.3\n${members}`, { 'part.yaml': '{}' })).toEqual([
      expect.stringMatching(
        /^api\/orders\/openapi\.yaml:\d+ The reference part\.yaml stands where the specification wants its target written in place; it is read as if it stood there\.$/,
      ),
    ]);
  });

  it('parts in place are compared as if they stood there', () => {
    const split = (url: string, type: string) =>
      source(
        `openapi: 3.0.3
info: {$ref: info.yaml}
servers: [{$ref: server.yaml}]
paths: {$ref: paths.yaml}
components: {schemas: {$ref: schemas.yaml}}`,
        {
          'info.yaml': "{title: Orders, version: '1'}",
          'server.yaml': `{url: '${url}'}`,
          'paths.yaml': `/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'openapi.yaml#/components/schemas/Shade'}}}}}}}`,
          'schemas.yaml': `Shade: {type: ${type}}`,
        },
      );
    expect(messages(split('/v1', 'string'), split('/v1', 'integer'))).toEqual([
      'The type of the response changed: string to integer (GET /a, response 200 application/json).',
    ]);
  });

  it('a part that contains itself leads nowhere', () => {
    expect(
      read("openapi: 3.0.3\npaths: {/a: {get: {$ref: '#/paths'}}}"),
    ).toEqual([
      'api/orders/openapi.yaml:2 The reference #/paths leads nowhere: its target contains it.',
    ]);
  });
});

describe('a document beside the contract that cannot be read', () => {
  it('is told where the contract needs it, at its own line', () => {
    expect(read(root('m.yaml#/M'), { 'm.yaml': 'M: [\n  a: {' })).toEqual([
      expect.stringMatching(/^api\/orders\/m\.yaml:\d+ /),
    ]);
  });

  it('is nothing to tell where only words need it', () => {
    expect(
      read('openapi: 3.0.3\ninfo: {description: {$ref: m.md}}\npaths: {}', {
        'm.md': '- [a]: {',
      }),
    ).toEqual([
      'api/orders/openapi.yaml:2 The reference m.md stands where words are written; what it leads to is no part of the contract.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

function lines(base: string, revision: string): readonly string[] {
  const source = (text: string) => ({ file: 'api.yaml', text, references: [] });
  const compared = compareVersions(source(base), source(revision));
  expect(compared.problems).toEqual([]);
  return compared.findings.map(exampleLine);
}

/** An operation with one parameter, written as flow YAML. */
function parameter(written: string, path = '/articles'): string {
  return `openapi: 3.1.0
info: { title: Articles, version: 1.0.0 }
paths:
  ${path}:
    get:
      parameters: [${written}]
      responses: { '204': { description: Done. } }
`;
}

const query = (schema: string, rest = '') =>
  parameter(`{ name: tag, in: query${rest}, schema: ${schema} }`);

/** What is said of another schema, without sentence and place. */
function judged(base: string, revision: string): readonly string[] {
  return lines(base, revision).map(line =>
    line.replace(/: .*(?=\[re[qs])/, ' '),
  );
}

const widened = (witness: string) => [
  `info request-type-changed [request, wider, witness ${witness}]`,
];
const narrowed = (witness: string) => [
  `error request-type-changed [request, narrower, witness ${witness}]`,
];

describe('a parameter is the text that is sent', () => {
  it.each([
    ['whole numbers', '{ type: integer }', 'text'],
    ['numbers', '{ type: number, minimum: 0 }', 'text'],
    ['yes and no', '{ type: boolean }', 'text'],
    ['listed numbers', '{ enum: [1, 2] }', 'text'],
    ['a choice', '{ oneOf: [{ type: integer }, { type: boolean }] }', 'text'],
  ])('may be any text instead of %s, not the other way', (_, schema, text) => {
    expect(judged(query(schema), query('{ type: string }'))).toEqual(
      widened(`"${text}" at ""`),
    );
    expect(judged(query('{ type: string }'), query(schema))).toEqual(
      narrowed(`"${text}" at ""`),
    );
  });

  it.each(['path', 'header', 'cookie'])('in the %s as well', location => {
    const written = (type: string) =>
      parameter(
        `{ name: id, in: ${location}, required: true, schema: { type: ${type} } }`,
        '/articles/{id}',
      );
    expect(judged(written('integer'), written('string'))).toEqual(
      widened('"text" at ""'),
    );
    expect(judged(written('string'), written('integer'))).toEqual(
      narrowed('"text" at ""'),
    );
  });

  it('is the same where the same texts are listed', () => {
    expect(
      judged(query('{ enum: [1, 2] }'), query("{ enum: ['1', '2'] }")),
    ).toEqual(['info request-type-changed [request, none, structural]']);
    expect(
      judged(query('{ enum: [1, 2, 3] }'), query("{ enum: ['1', '2'] }")),
    ).toEqual(narrowed('"3" at ""'));
    expect(
      judged(
        query('{ type: boolean }'),
        query("{ type: string, enum: ['true', 'false', auto] }"),
      ),
    ).toEqual(widened('"auto" at ""'));
    expect(
      judged(
        query('{ type: integer, minimum: 1, maximum: 3 }'),
        query("{ enum: ['1', '2', '3'] }"),
      ),
    ).toEqual(['info request-type-changed [request, none, structural]']);
  });

  it('asks what the texts must look like', () => {
    expect(
      judged(
        query('{ type: integer, minimum: 0 }'),
        query("{ type: string, pattern: '^[0-9]+$' }"),
      ),
    ).toEqual(widened('"00" at ""'));
    expect(
      judged(
        query('{ type: integer }'),
        query("{ type: string, pattern: '^[a-z]+$' }"),
      ).map(line => line.slice(0, 40)),
    ).toEqual(['error request-type-changed [request, inc']);
  });

  it('reads the elements of lists, and one value as a list of one', () => {
    const list = (type: string) => `{ type: array, items: { type: ${type} } }`;
    expect(judged(query(list('integer')), query(list('string')))).toEqual(
      widened('["text"] at "/0"'),
    );
    expect(judged(query(list('string')), query(list('integer')))).toEqual(
      narrowed('["text"] at "/0"'),
    );
    expect(judged(query('{ type: string }'), query(list('string')))).toEqual(
      widened('[] at ""'),
    );
  });

  it('is a value where it is written as JSON', () => {
    const written = (type: string) =>
      parameter(
        `{ name: tag, in: query, content: { application/json: { schema: { type: ${type} } } } }`,
      );
    expect(
      judged(written('integer'), written('string')).map(line =>
        line.slice(0, 45),
      ),
    ).toEqual(['error request-type-changed [request, incompar']);
  });

  it('is a text in headers of responses too', () => {
    const written = (type: string) => `openapi: 3.1.0
info: { title: Articles, version: 1.0.0 }
paths:
  /articles:
    get:
      responses:
        '200':
          description: Articles.
          headers: { X-Total: { schema: { type: ${type} } } }
`;
    expect(judged(written('string'), written('integer'))).toEqual([
      'info response-type-changed [response, narrower, witness "text" at ""]',
    ]);
    expect(judged(written('integer'), written('string'))).toEqual([
      'error response-type-changed [response, wider, witness "text" at ""]',
    ]);
  });
});

describe('a parameter of the path', () => {
  const none = parameter('', '/camps/{camp}');
  const declared = (schema: string) =>
    parameter(
      `{ name: camp, in: path, required: true, schema: ${schema} }`,
      '/camps/{camp}',
    );

  it('is not new when it is declared later, nor gone when it is not', () => {
    expect(lines(none, declared('{ type: string }'))).toEqual([]);
    expect(lines(declared('{ type: string }'), none)).toEqual([]);
  });

  it('is limited by what is declared', () => {
    expect(judged(none, declared('{ type: string, maxLength: 3 }'))).toEqual([
      'error request-limit-tightened [request, narrower, witness "text" at ""]',
    ]);
  });
});

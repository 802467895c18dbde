import { describe, expect, it } from 'vitest';
import { lintDocument } from '../lintDocument';
import { describeOutcome } from '../testing/describeOutcome';

/** Text that a backtracking engine needs longer than anybody waits for. */
const text = `${'a'.repeat(60)}!`;
const pattern = '^(a+)+$';

async function lint(
  contractType: 'openapi' | 'asyncapi',
  document: string,
  ruleset: string,
): Promise<readonly string[]> {
  const outcome = await lintDocument({
    file: 'a.yaml',
    text: document,
    references: [],
    contractType,
    rulesets: [{ file: 'rules.yaml', text: ruleset }],
  });
  return describeOutcome(outcome).filter(line => /example|pattern/i.test(line));
}

const head = `info: { title: A, version: '1' }\n`;
const schema = `{ type: string, pattern: '${pattern}', example: '${text}' }`;
const examples =
  'extends: [[spectral:oas, off]]\nrules: { oas3-valid-schema-example: error, oas2-valid-schema-example: error }\n';
const openApiPage =
  'https://meta.stoplight.io/docs/spectral/docs/reference/openapi-rules.md';

describe('patterns of contracts', () => {
  it.each([
    [
      'OpenAPI 3.0',
      `openapi: 3.0.3\n${head}paths: {}\ncomponents: { schemas: { A: ${schema} } }\n`,
      '4:83',
      '/components/schemas/A/example',
      'oas3',
    ],
    [
      'OpenAPI 3.1',
      `openapi: 3.1.0\n${head}paths: {}\ncomponents: { schemas: { A: ${schema} } }\n`,
      '4:83',
      '/components/schemas/A/example',
      'oas3',
    ],
    [
      'Swagger',
      `swagger: '2.0'\n${head}paths: {}\ndefinitions: { A: ${schema} }\n`,
      '4:69',
      '/definitions/A/example',
      'oas2',
    ],
  ])(
    'are evaluated in linear time by %s',
    async (_, document, _start, pointer, family) => {
      expect(await lint('openapi', document, examples)).toEqual([
        expect.stringMatching(
          new RegExp(
            `^error ${family}-valid-schema-example a\\.yaml:4:\\d+-4:\\d+ ${pointer} "example" property must match pattern`,
          ),
        ),
      ]);
    },
  );

  it('are evaluated in linear time by the AsyncAPI parser and Spectral', async () => {
    const document = `asyncapi: 2.6.0
${head}channels:
  a:
    publish:
      operationId: a
      message:
        messageId: m
        payload: { type: object, properties: { b: { type: string, pattern: '${pattern}' } }, examples: [{ b: '${text}' }] }
`;
    const said = await lint(
      'asyncapi',
      document,
      'extends: spectral:asyncapi\n',
    );
    expect(said.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'error asyncapi-payload-examples',
    ]);
  });

  it.each([
    ['^[\\w.-]+$', 'a.b-c', true],
    ['^[\\w.-]+$', 'a b', false],
    ['^(?=.*[0-9])(?!x)[a-z0-9]{3,}$', 'ab1', true],
    ['^(?=.*[0-9])(?!x)[a-z0-9]{3,}$', 'abc', false],
    ['^\\d{4}-\\d\\d$', '2026-11', true],
    ['^.$', '\u00e9', true],
  ])(
    'mean what they mean to stock Spectral: %s and %s',
    async (one, value, fits) => {
      const document = `openapi: 3.0.3\n${head}paths: {}\ncomponents: { schemas: { A: { type: string, pattern: '${one}', example: '${value}' } } }\n`;
      expect(new RegExp(one).test(value)).toBe(fits);
      expect(await lint('openapi', document, examples)).toHaveLength(
        fits ? 0 : 1,
      );
    },
  );

  it('that cannot be evaluated are told, because nothing is known then', async () => {
    const document = `openapi: 3.0.3
${head}paths: {}
components:
  schemas:
    A: { type: string, pattern: '^(a)\\1$', example: ab }
    B: { type: string, pattern: '^(b)\\1$' }
`;
    expect(await lint('openapi', document, examples)).toEqual([
      'error pattern-not-evaluated a.yaml:6:24-6:30 /components/schemas/A/pattern Values beside this pattern were not tested: ^(a)\\1$ is not a regular expression that can be evaluated in linear time. Write it without backreferences and below 5000 characters. (spectral, no page)',
    ]);
  });

  it('that are none are told as Spectral tells them', async () => {
    const document = `openapi: 3.0.3\n${head}paths: {}\ncomponents: { schemas: { A: { type: string, pattern: '(', example: ab } } }\n`;
    expect(await lint('openapi', document, examples)).toEqual([
      `error oas3-valid-schema-example a.yaml:4:68-4:69 /components/schemas/A/example Invalid regular expression: /(/: Unterminated group (spectral, ${openApiPage}#oas3-valid-schema-example)`,
    ]);
  });
});

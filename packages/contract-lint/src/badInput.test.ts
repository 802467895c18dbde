import { afterAll, describe, expect, it } from 'vitest';
import { createLinter } from './createLinter';
import { describeOutcome } from './testing/describeOutcome';
import type { LintRequest } from './lintRequest';

const linter = createLinter();
afterAll(() => linter.close());

const request: LintRequest = {
  file: 'contracts/own/api.yaml',
  text: "openapi: 3.0.3\ninfo: { title: A, version: '1' }\npaths: {}\n",
  references: [],
  contractType: 'openapi',
  rulesets: [
    {
      file: 'rulesets/openapi.yaml',
      text: 'extends: [[spectral:oas, off]]\nrules: { info-contact: hint }\n',
    },
  ],
};

async function lint(changed: Partial<LintRequest>): Promise<readonly string[]> {
  return describeOutcome(await linter.lint({ ...request, ...changed }));
}

describe('documents that cannot be linted', () => {
  const cases: readonly [string, Partial<LintRequest>, readonly string[]][] = [
    [
      'an empty file',
      { text: '' },
      [
        'empty-document contracts/own/api.yaml:0:0 / The document is empty. Write the contract into the file, or remove the file.',
      ],
    ],
    [
      'broken YAML',
      { text: 'openapi: 3.0.3\ninfo: [\n' },
      [
        'syntax-error contracts/own/api.yaml:3:1 / The document is not valid YAML or JSON: unexpected end of the stream within a flow collection. Correct the text at this place.',
      ],
    ],
    [
      'broken JSON',
      { file: 'api.json', text: '{ "openapi": "3.0.3", }' },
      [
        'syntax-error api.json:1:23 / The document is not valid JSON: expected a key in double quotes. Correct the text at this place.',
      ],
    ],
    [
      'a document of another kind',
      { text: 'kind: Component\n' },
      [
        'unknown-format contracts/own/api.yaml:1:1 / contracts/own/api.yaml is neither an OpenAPI nor an AsyncAPI document: it has none of the members openapi, swagger, asyncapi at its top. Name the version at the top of the document, for example "openapi: 3.1.0".',
      ],
    ],
    [
      'a list',
      { text: '- openapi\n' },
      [
        'unknown-format contracts/own/api.yaml:1:1 / contracts/own/api.yaml is neither an OpenAPI nor an AsyncAPI document: it has none of the members openapi, swagger, asyncapi at its top. Name the version at the top of the document, for example "openapi: 3.1.0".',
      ],
    ],
    [
      'an AsyncAPI document given as OpenAPI',
      { text: 'asyncapi: 3.0.0\n' },
      [
        'unknown-format contracts/own/api.yaml:1:1 / contracts/own/api.yaml is an AsyncAPI document, but it is linted as OpenAPI. Use the ruleset for AsyncAPI, or correct the type of the API.',
      ],
    ],
    [
      'an OpenAPI document given as AsyncAPI',
      { contractType: 'asyncapi' },
      [
        'unknown-format contracts/own/api.yaml:1:1 / contracts/own/api.yaml is an OpenAPI document, but it is linted as AsyncAPI. Use the ruleset for OpenAPI, or correct the type of the API.',
      ],
    ],
    [
      'a broken document that it refers to',
      { references: [{ path: '../common/a.yaml', text: 'a: [\n' }] },
      [
        'syntax-error contracts/common/a.yaml:2:1 / The document is not valid YAML or JSON: unexpected end of the stream within a flow collection. Correct the text at this place.',
      ],
    ],
    [
      'a broken ruleset',
      {
        rulesets: [{ file: 'rulesets/x.yaml', text: 'extends: ./own.yaml\n' }],
      },
      [
        'invalid-structure rulesets/x.yaml:1:1 /extends The ruleset extends "./own.yaml"; files, packages and addresses are not loaded. Extend only spectral:oas or spectral:asyncapi, and copy the rules you need into this file.',
      ],
    ],
  ];
  it.each(cases)('%s', async (_, changed, says) => {
    expect(await lint(changed)).toEqual(says);
  });
});

describe('documents that can', () => {
  it('give the same diagnostics in the same order each time', async () => {
    const text = `openapi: 3.0.3
info: { title: A, version: '1' }
paths:
  /b: { get: { responses: { '200': { description: Done. } } } }
  /a: { get: { responses: { '200': { description: Done. } } } }
`;
    const ruleset = {
      file: 'r.yaml',
      text: 'extends: [[spectral:oas, all]]\n',
    };
    const first = await linter.lint({ ...request, text, rulesets: [ruleset] });
    const second = await linter.lint({ ...request, text, rulesets: [ruleset] });
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    const places = first.ok
      ? first.diagnostics.map(({ location }) => location.line)
      : [];
    expect(places.length).toBeGreaterThan(10);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it('give info for what Spectral calls a hint', async () => {
    expect(await lint({})).toEqual([
      'info info-contact contracts/own/api.yaml:2:6-2:30 /info Info object must have "contact" object. (spectral, https://meta.stoplight.io/docs/spectral/docs/reference/openapi-rules.md#info-contact)',
    ]);
  });

  it('obey overrides by file', async () => {
    const ruleset = {
      file: 'rulesets/openapi.yaml',
      text: `extends: [[spectral:oas, off]]
rules: { info-contact: error }
overrides:
  - files: ['../contracts/vendor/**']
    rules: { info-contact: off }
`,
    };
    const own = await lint({ rulesets: [ruleset] });
    const vendor = await lint({
      rulesets: [ruleset],
      file: 'contracts/vendor/api.yaml',
    });
    expect([own.length, vendor.length]).toEqual([1, 0]);
  });

  it('tell what only the AsyncAPI parser knows, and no rule twice', async () => {
    const text = `asyncapi: 2.6.0
info: { title: A, version: '1' }
channels:
  a:
    publish:
      message: { payload: { type: string } }
`;
    expect(
      await lint({
        file: 'events.yaml',
        text,
        contractType: 'asyncapi',
        rulesets: [
          {
            file: 'asyncapi.yaml',
            text: 'extends: [[spectral:asyncapi, off]]\nrules: { asyncapi-operation-operationId: error }\n',
          },
        ],
      }),
    ).toEqual([
      'warn asyncapi-defaultContentType events.yaml:1:1-6:40 / AsyncAPI document should have "defaultContentType" field. (asyncapi-parser, no page)',
      'warn asyncapi-id events.yaml:1:1-6:40 / AsyncAPI document should have "id" field. (asyncapi-parser, no page)',
      'error asyncapi-operation-operationId events.yaml:5:13-6:40 /channels/a/publish Operation must have "operationId". (spectral, https://meta.stoplight.io/docs/spectral/docs/reference/asyncapi-rules.md#asyncapi-operation-operationId)',
      'warn asyncapi2-message-messageId events.yaml:6:15-6:40 /channels/a/publish/message Message should have a "messageId" field defined. (asyncapi-parser, no page)',
    ]);
  });
});

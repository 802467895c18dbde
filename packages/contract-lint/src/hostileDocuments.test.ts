import { afterAll, describe, expect, it } from 'vitest';
import { createLinter } from './createLinter';
import { describeOutcome } from './describeOutcome.testing';

const linter = createLinter({
  limits: {
    cpuMilliseconds: 1_500,
    cpuMillisecondsPerMegabyte: 0,
    memoryMegabytes: 256,
  },
});
afterAll(() => linter.close());

const standard = { file: 'rules.yaml', text: 'extends: spectral:oas\n' };

async function lint(
  text: string,
  ruleset = standard,
): Promise<readonly string[]> {
  return describeOutcome(
    await linter.lint({
      file: 'api.yaml',
      text,
      references: [],
      contractType: 'openapi',
      rulesets: [ruleset],
    }),
  );
}

const head = `openapi: 3.0.3
info: { title: A, version: '1' }
paths: {}
`;
const tooCostly =
  'limit-exceeded api.yaml:0:0 / Linting api.yaml used more than 1500 ms of processor time. Look in the document for nested repetition in a pattern, aliases of aliases, or schemas that refer to each other many times; raise the limit only for a document you trust.';

describe('documents made to hang or kill a linter', () => {
  it('an alias bomb is refused before any library walks it', async () => {
    const lists = Array.from({ length: 9 }, (_, index) => {
      const items =
        index === 0
          ? Array.from({ length: 9 }, () => 'x')
          : Array.from({ length: 9 }, () => `*a${index - 1}`);
      return `  a${index}: &a${index} [${items.join(', ')}]`;
    });
    expect(await lint(`${head}x-bomb:\n${lists.join('\n')}\n`)).toEqual([
      expect.stringMatching(
        /^limit-exceeded api\.yaml:1[01]:\d+ .*more than 5000000 values once its aliases are followed/,
      ),
    ]);
  });

  it('nesting that overflows a call stack is refused at its place', async () => {
    expect(await lint(`${head}x-deep: ${'['.repeat(5_000)}`)).toEqual([
      expect.stringMatching(
        /^limit-exceeded api\.yaml:4:50\d .*deeper than 500 levels/,
      ),
    ]);
  });

  it('a small document whose references fan out costs its processor time, no more', async () => {
    const schemas = Array.from(
      { length: 40 },
      (_, index) =>
        `    S${index + 1}: { properties: { a: { $ref: '#/components/schemas/S${index}' }, b: { $ref: '#/components/schemas/S${index}' } } }`,
    );
    const text = `${head}components:\n  schemas:\n    S0: { type: string }\n${schemas.join('\n')}\n`;
    expect(await lint(text)).toEqual([tooCostly]);
  });

  it('a catastrophic pattern beside its example costs its processor time, no more', async () => {
    const text = `${head}components:
  schemas:
    A: { type: string, pattern: '^(a+)+$', example: '${'a'.repeat(60)}!' }
`;
    expect(await lint(text)).toEqual([tooCostly]);
  });

  it('a catastrophic pattern in a ruleset costs its processor time, no more', async () => {
    const ruleset = {
      file: 'rules.yaml',
      text: `rules:
  a: { given: $.info.title, then: { function: pattern, functionOptions: { match: ^(a+)+$ } } }
`,
    };
    const text = head.replace('title: A', `title: ${'a'.repeat(60)}!`);
    expect(await lint(text, ruleset)).toEqual([tooCostly]);
  });

  it('a schema in a ruleset that refers to the network is refused without dialling', async () => {
    const ruleset = {
      file: 'rules.yaml',
      text: `rules:
  a: { given: $.info, then: { function: schema, functionOptions: { schema: { $ref: 'http://127.0.0.1:9/x' } } } }
`,
    };
    expect(await lint(head, ruleset)).toEqual([]);
  });

  it('names that reach into prototypes spoil nothing but their own document', async () => {
    const text = `${head}components:
  schemas:
    constructor: { type: string }
    __proto__: { type: string }
`;
    const ruleset = {
      file: 'rules.yaml',
      text: 'extends: [[spectral:oas, off]]\nrules: { oas3-schema: error }\n',
    };
    // Spectral's reader takes __proto__ for the prototype of the one object and
    // reports what shines through. The next document must not know of it.
    expect(await lint(text, ruleset)).toEqual([
      'error oas3-schema api.yaml:1:1-1:1 /components/schemas/type "type" property must be object. (spectral, https://meta.stoplight.io/docs/spectral/docs/reference/openapi-rules.md#oas3-schema)',
    ]);
    expect(await lint(head, ruleset)).toEqual([]);
  });

  it('the linter goes on after all of this', async () => {
    const ruleset = {
      file: 'rules.yaml',
      text: 'extends: [[spectral:oas, off]]\nrules: { info-contact: error }\n',
    };
    expect(await lint(head, ruleset)).toEqual([
      'error info-contact api.yaml:2:6-2:30 /info Info object must have "contact" object. (spectral, https://meta.stoplight.io/docs/spectral/docs/reference/openapi-rules.md#info-contact)',
    ]);
  });
});

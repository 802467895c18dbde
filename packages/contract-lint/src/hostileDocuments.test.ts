import { afterAll, describe, expect, it } from 'vitest';
import { createLinter } from './createLinter';
import { describeOutcome } from './testing/describeOutcome';

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

  it.each([
    [18, '22:12 /components/schemas/S16/properties', '2097118', 118, 261_800],
    [
      30,
      '23:12 /components/schemas/S17/properties',
      '8589934534',
      190,
      269_000,
    ],
    [
      200,
      '23:12 /components/schemas/S17/properties',
      'more than 1000000000000000',
      1210,
      371_000,
    ],
  ])(
    'references that multiply over %d schemas are counted, not walked',
    async (depth, place, values, written, limit) => {
      const schemas = Array.from(
        { length: depth },
        (_, index) =>
          `    S${index + 1}: { properties: { a: { $ref: '#/components/schemas/S${index}' }, b: { $ref: '#/components/schemas/S${index}' } } }`,
      );
      const text = `${head}components:\n  schemas:\n    S0: { type: string }\n${schemas.join('\n')}\n`;
      expect(await lint(text)).toEqual([
        `limit-exceeded api.yaml:${place} The document holds ${values} values once its references are followed; for its ${written} written values the limit is ${limit}. Look at the part that is named here: schemas that refer to each other several times multiply; refer once, or split the document.`,
      ]);
    },
  );

  it('a chain of references that is too long is told where it becomes so', async () => {
    const schemas = Array.from(
      { length: 3_000 },
      (_, index) =>
        `    S${index + 1}: { properties: { a: { $ref: '#/components/schemas/S${index}' } } }`,
    );
    const text = `${head}components:\n  schemas:\n    S0: { type: string }\n${schemas.join('\n')}\n`;
    expect(await lint(text)).toEqual([
      expect.stringMatching(
        /^limit-exceeded api\.yaml:\d+:5 \/components\/schemas\/S\d+ The document nests values deeper than 1500 levels once its references are followed, each reference counted as 3\./,
      ),
    ]);
  });

  it.each([500, 2_000, 5_000, 100_000])(
    'a schema nested %d levels deep is refused where it becomes too deep',
    async depth => {
      const schema = `${'{"properties":{"a":'.repeat(depth)}{}${'}}'.repeat(depth)}`;
      expect(
        await lint(`${head}components: { schemas: { A: ${schema} } }\n`),
      ).toEqual([
        expect.stringMatching(
          /^limit-exceeded api\.yaml:4:4\d\d\d .*deeper than 500 levels/,
        ),
      ]);
    },
  );

  it('a chain of merge keys is refused', async () => {
    const members = Array.from(
      { length: 4_000 },
      (_, index) =>
        `  m${index + 1}: &m${index + 1} { <<: *m${index}, k${index}: 1 }`,
    );
    expect(
      await lint(`${head}x-m:\n  m0: &m0 { k: 1 }\n${members.join('\n')}\n`),
    ).toEqual([
      expect.stringMatching(
        /^limit-exceeded api\.yaml:\d+:\d+ .*deeper than 500/,
      ),
    ]);
  });

  it('a server whose variables multiply is refused', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `v${index}`);
    const variables = names.map(
      name => `      ${name}: { default: a, enum: [a, b, c, d] }`,
    );
    const url = names.map(name => `{${name}}`).join('.');
    expect(
      await lint(
        `${head}servers:\n  - url: https://${url}\n    variables:\n${variables.join('\n')}\n`,
      ),
    ).toEqual([
      'limit-exceeded api.yaml:5:5 /servers/0 The variables of this server make more than 20000 different addresses. List fewer values in the enumerations of its variables, or write several servers.',
    ]);
  });

  it.each([30, 40, 100_000])(
    'a catastrophic pattern beside an example of %d characters is evaluated in linear time',
    async length => {
      const text = `${head}components:
  schemas:
    A: { type: string, pattern: '^(a+)+$', example: '${'a'.repeat(length)}!' }
`;
      const ruleset = {
        file: 'rules.yaml',
        text: 'extends: [[spectral:oas, off]]\nrules: { oas3-valid-schema-example: error }\n',
      };
      expect(await lint(text, ruleset)).toEqual([
        `error oas3-valid-schema-example api.yaml:6:53-6:${length + 55} /components/schemas/A/example "example" property must match pattern "^(a+)+$" (spectral, https://meta.stoplight.io/docs/spectral/docs/reference/openapi-rules.md#oas3-valid-schema-example)`,
      ]);
    },
  );

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

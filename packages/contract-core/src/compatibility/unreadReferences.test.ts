import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

interface Side {
  readonly schema: string;
  readonly version?: string;
  readonly documents?: Readonly<Record<string, string>>;
}

function source({ schema, version = '1', documents = {} }: Side) {
  return {
    file: 'api.yaml',
    text: `openapi: 3.0.3
info: {title: Orders, version: '${version}'}
paths:
  /orders:
    get:
      responses:
        '200': {description: ok, content: {application/json: {schema: ${schema}}}}
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Order: {type: object, properties: {item: ${schema}}}
`,
    references: Object.entries(documents).map(([path, text]) => ({
      path,
      text,
    })),
  };
}

function compare(base: Side, revision: Side) {
  const { findings, problems } = compareVersions(
    source(base),
    source(revision),
  );
  return [
    ...problems.map(({ message }) => message),
    ...findings.map(({ message, effect }) => `${effect}: ${message}`),
  ].sort();
}

const gone = { schema: "{$ref: '#/components/schemas/Gone'}" };
const goneAlone = { schema: "{$ref: 'lost.yaml#/Gone'}" };
const file = { 'lost.yaml': 'Gone: {type: string}' };
const remote = { schema: "{$ref: 'https://example.com/a.yaml'}" };

describe('a reference that leads nowhere', () => {
  it.each<[string, Side, Side, readonly string[]]>([
    ['in equal documents is unchanged', gone, gone, []],
    [
      'in documents that differ is one finding, whatever else differs',
      gone,
      { ...gone, version: '2' },
      [
        'undecided: The reference `#/components/schemas/Gone` leads nowhere in both versions: /components/schemas has no "Gone" (GET /orders, response 200 application/json, and 1 more place).',
      ],
    ],
    [
      'into a file that is not there is the same',
      goneAlone,
      { ...goneAlone, version: '2' },
      [
        'undecided: The reference `lost.yaml#/Gone` leads nowhere in both versions: the file lost.yaml was not found (GET /orders, response 200 application/json, and 1 more place).',
      ],
    ],
    [
      'since the revision is one finding',
      { ...goneAlone, documents: file },
      goneAlone,
      [
        'undecided: The reference `lost.yaml#/Gone` leads nowhere in the revision: the file lost.yaml was not found (GET /orders, response 200 application/json, and 1 more place).',
      ],
    ],
    [
      'until the revision is one finding',
      goneAlone,
      { ...goneAlone, documents: file },
      [
        'undecided: The reference `lost.yaml#/Gone` leads nowhere in the base: the file lost.yaml was not found (GET /orders, response 200 application/json, and 1 more place).',
      ],
    ],
    [
      'and another one are two findings',
      gone,
      goneAlone,
      [
        'undecided: The reference `#/components/schemas/Gone` leads nowhere in the base: /components/schemas has no "Gone" (GET /orders, response 200 application/json, and 1 more place).',
        'undecided: The reference `lost.yaml#/Gone` leads nowhere in the revision: the file lost.yaml was not found (GET /orders, response 200 application/json, and 1 more place).',
      ],
    ],
    [
      'on another host is told where its address changes',
      remote,
      { schema: "{$ref: 'https://example.com/b.yaml'}" },
      [
        'undecided: A schema of `item` that cannot be read changed: "https://example.com/a.yaml" to "https://example.com/b.yaml" (POST /orders, body application/json).',
        'undecided: A schema of the response that cannot be read changed: "https://example.com/a.yaml" to "https://example.com/b.yaml" (GET /orders, response 200 application/json).',
      ],
    ],
    [
      'on another host is no finding where its address stays',
      remote,
      { ...remote, version: '2' },
      [],
    ],
  ])('%s', (_, base, revision, expected) => {
    expect(compare(base, revision)).toEqual(expected);
  });

  it('on another host is told outside of schemas, too', () => {
    const document = (address: string) => ({
      file: 'api.yaml',
      text: `openapi: 3.0.3
paths: {/orders: {get: {responses: {'200': {$ref: '${address}'}}}}}
`,
      references: [],
    });
    const { findings } = compareVersions(
      document('https://example.com/a.yaml'),
      document('https://example.com/b.yaml'),
    );
    expect(findings.map(({ message, effect }) => [effect, message])).toEqual([
      [
        'undecided',
        'The reference `https://example.com/a.yaml` leads to another host, is not fetched, and is gone.',
      ],
      [
        'undecided',
        'The reference `https://example.com/b.yaml` leads to another host, is not fetched, and is new.',
      ],
    ]);
  });

  it('keeps its fingerprint until its text changes, however many places reach it', () => {
    const fingerprint = (base: Side, revision: Side) =>
      compareVersions(source(base), source(revision)).findings.map(
        finding => finding.fingerprint,
      );
    const alone = { schema: "{type: array, items: {$ref: 'lost.yaml#/Gone'}}" };
    const both = fingerprint(goneAlone, { ...goneAlone, version: '2' });
    expect([
      fingerprint(alone, { ...alone, version: '3' }),
      fingerprint({ ...goneAlone, documents: file }, goneAlone),
    ]).toEqual([both, both]);
    expect(fingerprint(gone, { ...gone, version: '2' })).not.toEqual(both);
  });
});

/** One operation with parts, and components that they may find. */
function operation(parts: string, version = '1') {
  return {
    file: 'api.yaml',
    text: `openapi: 3.0.3
info: {title: Orders, version: '${version}'}
paths:
  /orders: {post: {${parts}}}
  /bills: {get: {responses: {'200': {$ref: '#/components/responses/Ok'}}}}
components:
  parameters:
    Page: {name: page, in: query, required: true, schema: {type: integer}}
    Size: {name: size, in: query, required: true, schema: {type: integer}}
  responses:
    Ok: {description: ok, content: {application/json: {schema: {type: string}}}}
  requestBodies:
    Body: {content: {application/json: {schema: {type: string}}}}
`,
    references: [],
  };
}

describe('a part of an operation that a reference does not find', () => {
  const parts: readonly [string, (name: string) => string][] = [
    [
      'a parameter',
      name => `parameters: [{$ref: '#/components/parameters/${name}'}]`,
    ],
    [
      'a response',
      name => `responses: {'200': {$ref: '#/components/responses/${name}'}}`,
    ],
    [
      'a body',
      name => `requestBody: {$ref: '#/components/requestBodies/${name}'}`,
    ],
  ];
  const there = ['Page', 'Ok', 'Body'];

  it.each(
    parts.map(([what, part], index) => [what, part, there[index]] as const),
  )('is undecided where it is %s, whichever side has it', (_, part, name) => {
    const told = (base: string, revision: string) => {
      const { findings, problems } = compareVersions(
        operation(part(base)),
        operation(part(revision), '2'),
      );
      return [
        ...findings.map(({ ruleId, effect }) => `${ruleId} ${effect}`),
        ...problems.map(({ message }) => message),
      ];
    };
    const undecided = ['reference-unresolved undecided'];
    expect(told(name, 'Gone')).toEqual(undecided);
    expect(told('Gone', name)).toEqual(undecided);
    expect(told('Gone', 'Gone')).toEqual(undecided);
  });

  it('hides no parameter but one', () => {
    const { findings } = compareVersions(
      operation("parameters: [{$ref: '#/components/parameters/Gone'}]"),
      operation(
        "parameters: [{$ref: '#/components/parameters/Page'}, {$ref: '#/components/parameters/Size'}]",
      ),
    );
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual([
      'reference-unresolved',
      'request-required-parameter-added',
      'request-required-parameter-added',
    ]);
  });

  it('hides nothing of other operations', () => {
    const { findings } = compareVersions(
      operation("responses: {'200': {$ref: '#/components/responses/Ok'}}"),
      {
        ...operation(
          "responses: {'200': {$ref: '#/components/responses/Gone'}}",
        ),
        text: operation(
          "responses: {'200': {$ref: '#/components/responses/Gone'}}",
        ).text.replace(
          "/bills: {get: {responses: {'200': {$ref: '#/components/responses/Ok'}}}}",
          "/bills: {get: {responses: {'200': {description: ok}}}}",
        ),
      },
    );
    expect(
      findings.map(({ ruleId, operation: name }) => `${ruleId} ${name}`).sort(),
    ).toEqual([
      'reference-unresolved ',
      'response-media-type-removed GET /bills',
    ]);
  });
});

describe('a first version', () => {
  it.each([
    ['a schema', source(gone)],
    [
      'a response',
      operation("responses: {'200': {$ref: '#/components/responses/Gone'}}"),
    ],
  ])('is asked about where it does not find %s', (_, revision) => {
    const told = (base: ReturnType<typeof source> | null) => {
      const { findings, problems } = compareVersions(base, revision);
      expect(problems).toEqual([]);
      return findings.map(({ ruleId, effect }) => `${ruleId} ${effect}`).sort();
    };
    expect(told(null)).toEqual(['reference-unresolved undecided']);
    expect(told({ ...revision, text: '{' })).toEqual([
      'base-unreadable undecided',
      'reference-unresolved undecided',
    ]);
  });
});

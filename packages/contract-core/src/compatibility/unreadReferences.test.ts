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

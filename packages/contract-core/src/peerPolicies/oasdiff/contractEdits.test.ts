import { describe, expect, it } from 'vitest';
import { compareByPolicy } from '../compareByPolicy';
import { oasdiff } from '.';

const done = { 200: { description: 'Done.' } };
const get = (more = {}) => ({ get: { responses: done, ...more } });
const parameter = (name: string, more = {}) => ({
  name,
  in: 'query',
  schema: { type: 'string' },
  ...more,
});

function documentOf(parts: object): string {
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1' },
    ...parts,
  });
}

/** `level id` of each finding, on the first day of 2026 with 30 days of grace. */
function idsOf(base: object, revision: object, graceDays = 0) {
  const outcome = compareByPolicy(
    oasdiff,
    { file: 'base.json', text: documentOf(base), references: [] },
    { file: 'revision.json', text: documentOf(revision), references: [] },
    { today: '2026-01-01', graceDays: { beta: graceDays, stable: graceDays } },
  );
  return outcome.ok
    ? outcome.findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`)
    : outcome.problems.map(problem => problem.message);
}

const paths = (item: object) => ({ paths: { '/orders/{id}': item } });
const deprecated = (sunset?: string) => ({
  deprecated: true,
  ...(sunset === undefined ? {} : { 'x-sunset': sunset }),
});

type Row = readonly [string, object, object, readonly string[]];

describe('the pack oasdiff about operations', () => {
  it.each<Row>([
    [
      'another name of a path parameter',
      { paths: { '/orders/{id}': get() } },
      { paths: { '/orders/{order}': get() } },
      [],
    ],
    [
      'an operation that comes, and one that goes',
      paths(get()),
      paths({ post: { responses: done } }),
      ['error api-removed-without-deprecation', 'info endpoint-added'],
    ],
    [
      'a path that goes after its sunset',
      paths(get(deprecated('2025-12-31'))),
      { paths: {} },
      [],
    ],
    [
      'a path that goes before its sunset',
      paths(get(deprecated('2026-01-02'))),
      { paths: {} },
      ['error api-path-removed-before-sunset'],
    ],
    [
      'a draft that goes',
      paths(get({ 'x-stability-level': 'draft' })),
      { paths: {} },
      [],
    ],
    [
      'less stability',
      paths(get({ 'x-stability-level': 'beta' })),
      paths(get({ 'x-stability-level': 'alpha' })),
      ['error api-stability-decreased'],
    ],
    [
      'a stability that nobody knows',
      paths(get()),
      paths(get({ 'x-stability-level': 'firm' })),
      ['error api-invalid-stability-level'],
    ],
    [
      'a deprecation without a date',
      paths(get()),
      paths(get(deprecated())),
      ['info endpoint-deprecated'],
    ],
    [
      'a sunset taken back and one that cannot be read',
      {
        paths: {
          '/a': get(deprecated('2027-01-01')),
          '/b': get(deprecated('2027-01-01')),
        },
      },
      { paths: { '/a': get(deprecated()), '/b': get(deprecated('soon')) } },
      ['error sunset-deleted', 'error api-path-sunset-parse'],
    ],
    [
      'names and tags',
      paths(get({ operationId: 'a', tags: ['x'] })),
      paths(get({ operationId: 'b', tags: ['y'] })),
      [
        'info api-operation-id-removed',
        'info api-tag-added',
        'info api-tag-removed',
      ],
    ],
    [
      'scopes of one requirement, and a second requirement',
      paths(get({ security: [{ oauth: ['read'] }] })),
      paths(get({ security: [{ oauth: ['write'] }, { key: [] }] })),
      [
        'info api-security-added',
        'info api-security-scope-added',
        'info api-security-scope-removed',
      ],
    ],
    [
      'webhooks and components by name',
      { paths: {}, webhooks: { a: get() }, components: { schemas: { A: {} } } },
      { paths: {}, webhooks: { b: get() }, components: { schemas: {} } },
      [
        'error webhook-removed',
        'info api-schema-removed',
        'info webhook-added',
      ],
    ],
  ])('%s', (_, base, revision, expected) => {
    expect(idsOf(base, revision)).toEqual(expected);
  });

  it('asks for the grace that a team grants', () => {
    expect([
      idsOf(paths(get()), paths(get(deprecated())), 30),
      idsOf(paths(get()), paths(get(deprecated('2026-01-20'))), 30),
      idsOf(paths(get()), paths(get(deprecated('2026-01-31'))), 30),
    ]).toEqual([
      ['error api-deprecated-sunset-missing'],
      ['error api-sunset-date-too-small'],
      ['info endpoint-deprecated-with-sunset'],
    ]);
  });
});

describe('the pack oasdiff about parameters, bodies and headers', () => {
  const body = (name: string, more = {}) =>
    paths(
      get({ requestBody: { content: { [name]: { schema: {} } }, ...more } }),
    );
  const answer = (name: string, headers = {}) =>
    paths({
      get: {
        responses: {
          200: {
            description: '',
            headers,
            content: { [name]: { schema: {} } },
          },
        },
      },
    });
  it.each<Row>([
    [
      'from the path to the operation',
      paths({ parameters: [parameter('q')], ...get() }),
      paths(get({ parameters: [parameter('q')] })),
      [],
    ],
    [
      'new ones, for an operation and for a path',
      paths(get()),
      paths({
        parameters: [parameter('all', { required: true })],
        ...get({ parameters: [parameter('one', { required: true })] }),
      }),
      [
        'error new-required-request-default-parameter-to-existing-path',
        'error new-required-request-parameter',
      ],
    ],
    [
      'a nullable value that became a list of such values',
      paths(
        get({
          parameters: [
            parameter('q', { schema: { type: ['string', 'null'] } }),
          ],
        }),
      ),
      paths(
        get({
          parameters: [
            parameter('q', {
              schema: { type: ['array', 'null'], items: { type: 'string' } },
            }),
          ],
        }),
      ),
      ['info request-parameter-type-generalized'],
    ],
    [
      'a list where each element is not sent by itself',
      paths(get({ parameters: [parameter('q')] })),
      paths(
        get({
          parameters: [
            parameter('q', {
              explode: false,
              schema: { type: 'array', items: { type: 'string' } },
            }),
          ],
        }),
      ),
      ['error request-parameter-type-changed'],
    ],
    [
      'a body that must be sent',
      body('application/json'),
      body('application/json', { required: true }),
      ['error request-body-became-required'],
    ],
    [
      'a narrower media type of a request',
      body('application/json'),
      body('application/problem+json'),
      ['error request-body-media-type-removed'],
    ],
    [
      'a wider and a narrower media type of a response',
      answer('application/problem+json'),
      answer('application/json'),
      ['error response-media-type-name-generalized'],
    ],
    [
      'parameters of a media type',
      answer('text/csv'),
      answer('text/csv; header=present'),
      ['info response-media-type-name-changed'],
    ],
    [
      'headers',
      answer('text/csv', {
        A: { required: true, schema: { type: 'string' } },
        B: { schema: { type: 'string' } },
        C: { required: true, schema: { type: 'integer' } },
      }),
      answer('text/csv', {
        c: { schema: { type: 'integer' } },
        D: { schema: { type: 'string' } },
      }),
      [
        'error required-response-header-removed',
        'error response-header-became-optional',
        'warn optional-response-header-removed',
        'info response-header-added',
      ],
    ],
  ])('%s', (_, base, revision, expected) => {
    expect(idsOf(base, revision)).toEqual(expected);
  });

  it('takes a component with another name as the same branch', () => {
    const union = (name: string) => ({
      ...paths(
        get({
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  oneOf: [
                    { $ref: `#/components/schemas/${name}` },
                    { type: 'array' },
                  ],
                },
              },
            },
          },
        }),
      ),
      components: {
        schemas: { Note: {}, [name]: { type: 'object', required: ['id'] } },
      },
    });
    expect(idsOf(union('Order'), union('Purchase'))).toEqual([
      'info api-schema-removed',
    ]);
  });
});

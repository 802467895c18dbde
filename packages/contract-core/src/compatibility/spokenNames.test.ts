import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

/** Two schemas of a body, where one place is spoken of by several schemas. */
interface SpokenName {
  readonly title: string;
  readonly sent: 'request' | 'response';
  readonly base: object;
  readonly revision: object;
  readonly findings: readonly string[];
}

function documentOf(sent: SpokenName['sent'], schema: object) {
  const content = { 'application/json': { schema } };
  const operation =
    sent === 'request'
      ? {
          post: {
            requestBody: { required: true, content },
            responses: { 204: { description: 'done' } },
          },
        }
      : { get: { responses: { 200: { description: 'ok', content } } } };
  return {
    file: 'things.json',
    text: JSON.stringify({
      openapi: '3.1.0',
      paths: { '/things': operation },
      components: { schemas: { Any: {} } },
    }),
    references: [],
  };
}

const names: readonly SpokenName[] = [
  {
    title: 'a property that one branch of a union declares',
    sent: 'request',
    base: {
      anyOf: [
        { type: 'object', properties: { size: { type: 'string' } } },
        { type: 'integer' },
      ],
    },
    revision: {
      anyOf: [
        { type: 'object', properties: { size: { type: 'string' } } },
        { type: 'integer' },
      ],
      properties: { size: { type: 'string', maxLength: 3 } },
    },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less; `size` shows it (POST /things, body application/json). [request, narrower, witness {"size":"text"} at "/size"]',
      'info request-optional-property-added: The optional property `size` was added to the body (POST /things, body application/json). [request, none, structural]',
    ],
  },
  {
    title: 'a property that `then` declares',
    sent: 'request',
    base: {
      type: 'object',
      if: { required: ['a'] },
      then: { properties: { size: { type: 'string' } } },
    },
    revision: {
      type: 'object',
      if: { required: ['a'] },
      then: { properties: { size: { type: 'string' } } },
      properties: { size: { type: 'string', maxLength: 3 } },
    },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less; `size` shows it (POST /things, body application/json). [request, narrower, witness {"size":"text","a":"text"} at "/size"]',
      'info request-optional-property-added: The optional property `size` was added to the body (POST /things, body application/json). [request, none, structural]',
    ],
  },
  {
    title: 'a property that `dependentSchemas` declares',
    sent: 'request',
    base: {
      type: 'object',
      dependentSchemas: { a: { properties: { size: { type: 'string' } } } },
    },
    revision: {
      type: 'object',
      dependentSchemas: { a: { properties: { size: { type: 'string' } } } },
      properties: { size: { type: 'string', maxLength: 3 } },
    },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less; `size` shows it (POST /things, body application/json). [request, narrower, witness {"size":"text"} at "/size"]',
      'info request-optional-property-added: The optional property `size` was added to the body (POST /things, body application/json). [request, none, structural]',
    ],
  },
  {
    title: 'a property that a branch declares in the same way',
    sent: 'request',
    base: {
      type: 'object',
      anyOf: [
        { required: ['a'], properties: { b: { type: 'string' } } },
        { required: ['c'] },
      ],
    },
    revision: {
      type: 'object',
      anyOf: [
        { required: ['a'], properties: { b: { type: 'string' } } },
        { required: ['c'] },
      ],
      properties: { b: { type: 'string' } },
    },
    findings: [
      'info request-optional-property-added: The optional property `b` was added to the body (POST /things, body application/json). [request, none, structural]',
    ],
  },
  {
    title: 'a property of an answer that only a branch still declares',
    sent: 'response',
    base: {
      type: 'object',
      anyOf: [
        { properties: { size: { type: 'string' } } },
        { required: ['id'] },
      ],
      properties: { size: { type: 'string', maxLength: 3 } },
    },
    revision: {
      type: 'object',
      anyOf: [
        { properties: { size: { type: 'string' } } },
        { required: ['id'] },
      ],
    },
    findings: [
      'error response-property-moved-into-union: The property `size` of the response moved into branches of a union (GET /things, response 200 application/json). [response, wider, witness {"size":"text"} at "/size"]',
    ],
  },
  {
    title: 'a branch that limits what the object around it declares',
    sent: 'request',
    base: {
      type: 'object',
      properties: { size: { type: 'string' } },
      anyOf: [{ type: 'object', required: ['a'] }, { type: 'string' }],
    },
    revision: {
      type: 'object',
      properties: { size: { type: 'string' } },
      anyOf: [
        {
          type: 'object',
          required: ['a'],
          properties: { size: { maxLength: 3 } },
        },
        { type: 'string' },
      ],
    },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less; `size` shows it (POST /things, body application/json). [request, narrower, witness {"size":"text","a":"text"} at "/size"]',
      'info request-optional-property-added: The optional property `size` was added to the body (POST /things, body application/json). [request, none, structural]',
    ],
  },
  {
    title: 'a branch that limits what a pattern around it takes',
    sent: 'request',
    base: {
      type: 'object',
      patternProperties: { '^[a-z]+$': {} },
      oneOf: [{ type: 'object' }, { enum: ['x'] }],
    },
    revision: {
      type: 'object',
      patternProperties: { '^[a-z]+$': {} },
      oneOf: [
        { type: 'object', properties: { size: { enum: ['a'] } } },
        { enum: ['x'] },
      ],
    },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less; `size` shows it (POST /things, body application/json). [request, narrower, witness {"size":"text"} at "/size"]',
      'info request-optional-property-added: The optional property `size` was added to the body (POST /things, body application/json). [request, none, structural]',
    ],
  },
  {
    title: 'a branch that says less than the object around it',
    sent: 'request',
    base: {
      type: 'object',
      properties: { size: { enum: ['a', 'b'] } },
      anyOf: [{ type: 'object', required: ['a'] }, { type: 'string' }],
    },
    revision: {
      type: 'object',
      properties: { size: { enum: ['a', 'b'] } },
      anyOf: [
        {
          type: 'object',
          required: ['a'],
          properties: { size: { type: 'string' } },
        },
        { type: 'string' },
      ],
    },
    findings: [
      'info request-optional-property-added: The optional property `size` was added to the body (POST /things, body application/json). [request, none, structural]',
    ],
  },
  {
    title: 'undeclared properties that only name what lists hold',
    sent: 'request',
    base: { type: 'object', properties: { kind: {} } },
    revision: {
      type: 'object',
      properties: { kind: {} },
      additionalProperties: { prefixItems: [{ type: 'string' }] },
    },
    findings: [
      'error request-additional-properties-restricted: Undeclared properties of the body must fit a schema now (POST /things, body application/json). [request, narrower, witness {"extra":[1]} at "/extra/0"]',
    ],
  },
  {
    title: 'undeclared properties of which only lists are limited',
    sent: 'response',
    base: { type: 'object', additionalProperties: { uniqueItems: true } },
    revision: { type: 'object', additionalProperties: true },
    findings: [
      'error response-additional-properties-unrestricted: Undeclared properties of the response may be anything now (GET /things, response 200 application/json). [response, wider, witness {"extra":["text","text"]} at "/extra"]',
    ],
  },
  {
    title: 'a property that `unevaluatedProperties` limits',
    sent: 'request',
    base: { type: 'object', unevaluatedProperties: { minimum: 0 } },
    revision: { type: 'object', properties: { note: { const: false } } },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less; `note` shows it (POST /things, body application/json). [request, narrower, witness {"note":"text"} at "/note"]',
      'info request-optional-property-added: The optional property `note` was added to the body (POST /things, body application/json). [request, none, structural]',
      'info request-schema-rule-removed: The body no longer has to obey a rule: unevaluatedProperties (POST /things, body application/json). [request, wider, witness {"extra":-1} at "/extra"]',
    ],
  },
  {
    title: 'a branch that is written twice',
    sent: 'response',
    base: { oneOf: [{ type: 'object' }, {}] },
    revision: {
      oneOf: [
        {
          oneOf: [
            { $ref: '#/components/schemas/Any' },
            { $ref: '#/components/schemas/Any' },
          ],
        },
        {},
      ],
    },
    findings: [
      'error response-union-changed: The alternatives of the response changed: a value of type object replaced by any value (GET /things, response 200 application/json). [response, wider, witness {} at ""]',
    ],
  },
];

// Random pairs found these: what one schema of a place declares, another one
// beside or around it speaks of as well.
describe('a name that several schemas of a place speak of', () => {
  it.each(names)('$title', ({ sent, base, revision, findings }) => {
    const compared = compareVersions(
      documentOf(sent, base),
      documentOf(sent, revision),
    );
    expect(compared.problems).toEqual([]);
    expect(compared.findings.map(exampleLine)).toEqual(findings);
  });
});

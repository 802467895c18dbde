import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

type Schema = { readonly [keyword: string]: unknown };

interface Listed {
  readonly title: string;
  readonly sent: 'request' | 'response';
  readonly base: Schema;
  readonly revision: Schema;
  readonly findings: readonly string[];
}

function documentOf(sent: Listed['sent'], schema: Schema) {
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
    text: JSON.stringify({ openapi: '3.1.0', paths: { '/things': operation } }),
    references: [],
  };
}

const sizes = { enum: ['small', 'large'] };

const pairs: readonly Listed[] = [
  {
    title: 'a negation refuses one of the values',
    sent: 'request',
    base: sizes,
    revision: { ...sizes, not: { pattern: '^s' } },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less (POST /things, body application/json). [request, narrower, witness "small" at ""]',
    ],
  },
  {
    // Before, the list was an error, with the payload of `total` beside it.
    title:
      'a list appears where texts had a limit, and another property breaks',
    sent: 'response',
    base: {
      type: 'object',
      properties: {
        size: { type: 'string', maxLength: 50 },
        total: { type: 'integer' },
      },
    },
    revision: {
      type: 'object',
      properties: {
        size: { type: 'string', ...sizes },
        total: { type: 'string' },
      },
    },
    findings: [
      'error response-type-changed: The type of `total` changed: integer to string (GET /things, response 200 application/json). [response, incomparable, witness {"total":"text"} at "/total"]',
      'info response-became-enum: `size` is one of the listed values now: "large", "small" (GET /things, response 200 application/json). [response, narrower, witness {"size":"text"} at "/size"]',
    ],
  },
  {
    title: 'a list appears whose values a limit refused in part',
    sent: 'response',
    base: {
      type: 'object',
      properties: { size: { type: 'string', maxLength: 4 } },
    },
    revision: {
      type: 'object',
      properties: { size: { type: 'string', enum: ['none', 'small'] } },
    },
    findings: [
      'error response-became-enum: `size` is one of the listed values now: "none", "small" (GET /things, response 200 application/json). [response, incomparable, witness {"size":"small"} at "/size"]',
    ],
  },
  {
    title: 'a negation refuses none of the values',
    sent: 'request',
    base: sizes,
    revision: { ...sizes, not: { pattern: '^x' } },
    findings: [],
  },
  {
    title: 'a negation goes that refused one of the values',
    sent: 'response',
    base: { allOf: [sizes], not: { const: 'small' } },
    revision: { allOf: [sizes] },
    findings: [
      'error response-values-widened: What the rules of the response accept together became more (GET /things, response 200 application/json). [response, wider, witness "small" at ""]',
    ],
  },
  {
    title: 'a negation goes that refused one of the values sent',
    sent: 'request',
    base: { oneOf: [sizes], not: { const: 'small' } },
    revision: sizes,
    findings: [
      'info request-values-widened: What the rules of the body accept together became more (POST /things, body application/json). [request, wider, witness "small" at ""]',
    ],
  },
  {
    title: 'the only value becomes too long',
    sent: 'response',
    base: { const: 'large' },
    revision: { const: 'large', maxLength: 3 },
    findings: [
      'info response-values-narrowed: What the rules of the response accept together became less (GET /things, response 200 application/json). [response, narrower, witness "large" at ""]',
    ],
  },
  {
    title: 'one of the values becomes too short, inside of an object',
    sent: 'request',
    base: { properties: { note: { enum: ['', 'large'] } } },
    revision: { properties: { note: { enum: ['', 'large'], minLength: 1 } } },
    findings: [
      'error request-values-narrowed: What the rules of `note` accept together became less; `note` shows it (POST /things, body application/json). [request, narrower, witness {"note":""} at "/note"]',
    ],
  },
  {
    title: 'a pattern joins that all values fit',
    sent: 'response',
    base: sizes,
    revision: { ...sizes, pattern: '^[a-z]+$' },
    findings: [],
  },
  {
    title: 'a condition refuses one of the values',
    sent: 'request',
    base: sizes,
    revision: {
      ...sizes,
      if: { pattern: '^s' },
      then: { minLength: 9 },
    },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less (POST /things, body application/json). [request, narrower, witness "small" at ""]',
    ],
  },
  {
    title: 'a bound refuses a listed number',
    sent: 'request',
    base: { enum: [1, 10] },
    revision: { enum: [1, 10], maximum: 5 },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less (POST /things, body application/json). [request, narrower, witness 10 at ""]',
    ],
  },
  {
    title: 'only one alternative may fit a listed value',
    sent: 'request',
    base: { allOf: [sizes], anyOf: [{ minLength: 1 }, { minLength: 5 }] },
    revision: { allOf: [sizes], oneOf: [{ minLength: 1 }, { minLength: 5 }] },
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less (POST /things, body application/json). [request, narrower, witness "small" at ""]',
    ],
  },
  {
    title: 'a value joins beside a bound that refuses it',
    sent: 'response',
    base: { enum: ['small'], maxLength: 5 },
    revision: { enum: ['small', 'medium'], maxLength: 5 },
    findings: [
      'info response-enum-value-added: The values "medium" of the response are new; a consumer that handles each value meets one that it does not know; proven harmless: no payload is accepted or refused differently (GET /things, response 200 application/json). [response, none, structural]',
    ],
  },
  {
    title: 'a title changes',
    sent: 'request',
    base: { ...sizes, title: 'Size' },
    revision: { ...sizes, title: 'Sizes' },
    findings: [],
  },
];

describe('listed values and the keywords beside them', () => {
  it.each(pairs)('$title', ({ sent, base, revision, findings }) => {
    const compared = compareVersions(
      documentOf(sent, base),
      documentOf(sent, revision),
    );
    expect(compared.problems).toEqual([]);
    expect(compared.notes).toEqual([]);
    expect(compared.findings.map(exampleLine)).toEqual(findings);
  });
});

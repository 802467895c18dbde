import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

type Schema = { readonly [keyword: string]: unknown } | boolean;

interface Exchange {
  readonly title: string;
  readonly sent: 'request' | 'response';
  readonly base: Schema;
  readonly revision: Schema;
  readonly findings: readonly string[];
}

function documentOf(sent: Exchange['sent'], schema: Schema) {
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

const object = (properties: object, more: object = {}): Schema => ({
  type: 'object',
  properties,
  ...more,
});

const exchanges: readonly Exchange[] = [
  {
    title: 'a list of values becomes a pattern that none of them fits',
    sent: 'request',
    base: object({ country: { type: 'string', enum: ['DE', 'FR'] } }),
    revision: object({ country: { type: 'string', pattern: '^[A-Z]{3}$' } }),
    findings: [
      'error request-enum-lifted: `country` is no longer limited to the values "DE", "FR"; what holds instead: type string, pattern ^[A-Z]{3}$ (POST /things, body application/json). [request, incomparable, witness {"country":"DE"} at "/country"]',
    ],
  },
  {
    title: 'a list of values becomes a pattern that all of them fit',
    sent: 'request',
    base: object({ country: { type: 'string', enum: ['DE', 'FR'] } }),
    revision: object({ country: { type: 'string', pattern: '^[A-Z]{2}$' } }),
    findings: [
      'info request-enum-lifted: `country` is no longer limited to the values "DE", "FR"; what holds instead: type string, pattern ^[A-Z]{2}$ (POST /things, body application/json). [request, wider, witness {"country":"AA"} at "/country"]',
    ],
  },
  {
    title: 'a list of values becomes a format',
    sent: 'request',
    base: object({ day: { type: 'string', enum: ['monday'] } }),
    revision: object({ day: { type: 'string', format: 'date' } }),
    findings: [
      'error request-enum-lifted: `day` is no longer limited to the values "monday"; what holds instead: type string, format date (POST /things, body application/json). [request, incomparable, witness {"day":"monday"} at "/day"]',
    ],
  },
  {
    title: 'a bound becomes a list of values beyond it',
    sent: 'response',
    base: object({ size: { type: 'integer', maximum: 5 } }),
    revision: object({ size: { type: 'integer', enum: [3, 7] } }),
    findings: [
      'error response-became-enum: `size` is one of the listed values now: 3, 7 (GET /things, response 200 application/json). [response, incomparable, witness {"size":7} at "/size"]',
    ],
  },
  {
    title: 'a list of texts or null becomes null',
    sent: 'request',
    base: object({ mode: { anyOf: [{ enum: ['x'] }, { type: 'null' }] } }),
    revision: object({ mode: { type: 'null' } }),
    findings: [
      'error request-type-changed: The type of `mode` changed: string to null (POST /things, body application/json). [request, narrower, witness {"mode":"x"} at "/mode"]',
    ],
  },
  {
    title: 'a oneOf of constants grows like the list that it is',
    sent: 'response',
    base: object({ state: { oneOf: [{ const: 'open' }, { const: 'done' }] } }),
    revision: object({ state: { enum: ['done', 'held', 'open'] } }),
    findings: [
      'error response-enum-value-added: The values "held" of `state` are new; a consumer that handles each value meets one that it does not know (GET /things, response 200 application/json). [response, wider, witness {"state":"held"} at "/state"]',
    ],
  },
  {
    title: 'a oneOf that lists a constant twice refuses it',
    sent: 'request',
    base: object({ state: { enum: ['open', 'done'] } }),
    revision: object({
      state: { oneOf: [{ enum: ['open', 'done'] }, { const: 'done' }] },
    }),
    findings: [
      'error request-enum-value-removed: The values "done" of `state` are no longer accepted (POST /things, body application/json). [request, narrower, witness {"state":"done"} at "/state"]',
    ],
  },
  {
    title: 'a name is taken out of a map and gets another type',
    sent: 'request',
    base: object({}, { additionalProperties: { type: 'number' } }),
    revision: object(
      { total: { type: 'string' } },
      { additionalProperties: { type: 'number' } },
    ),
    findings: [
      'error request-type-changed: The type of `total` changed: number to string (POST /things, body application/json). [request, incomparable, witness {"total":1} at "/total"]',
      'info request-optional-property-added: The optional property `total` was added to the body (POST /things, body application/json). [request, none, structural]',
    ],
  },
  {
    title: 'a map of another type takes a declared name in',
    sent: 'response',
    base: object({ total: { type: 'number' } }),
    revision: object({}, { additionalProperties: { type: 'string' } }),
    findings: [
      'error response-property-removed: The property `total` was removed from the response; a consumer that reads it finds nothing (GET /things, response 200 application/json). [response, wider, witness {"total":"text"} at "/total"]',
      'info response-additional-properties-restricted: Undeclared properties of the response fit a schema now (GET /things, response 200 application/json). [response, narrower, witness {"total":1} at "/total"]',
    ],
  },
  {
    title: 'a map of another type takes a name that is sent',
    sent: 'request',
    base: object({ total: { type: 'number' } }),
    revision: object({}, { additionalProperties: { type: 'string' } }),
    findings: [
      'error request-additional-properties-restricted: Undeclared properties of the body must fit a schema now (POST /things, body application/json). [request, narrower, witness {"total":1} at "/total"]',
      'error request-type-changed: The type of `total` changed: number to string (POST /things, body application/json). [request, incomparable, witness {"total":1} at "/total"]',
    ],
  },
  {
    title: 'a pattern takes a declared name in and refuses its values',
    sent: 'request',
    base: object({ I_1: { type: 'integer' } }, { additionalProperties: false }),
    revision: object(
      {},
      {
        patternProperties: { '^I_': { type: 'string' } },
        additionalProperties: false,
      },
    ),
    findings: [
      'error request-schema-rule-changed: A rule of the body changed: patternProperties/^I_ (POST /things, body application/json). [request, incomparable, witness {"I_1":1} at "/I_1"]',
      'error request-type-changed: The type of `I_1` changed: integer to string (POST /things, body application/json). [request, incomparable, witness {"I_1":1} at "/I_1"]',
    ],
  },
  {
    title: 'a name goes that a pattern has always covered',
    sent: 'response',
    base: object(
      { I_1: { type: 'integer' } },
      { patternProperties: { '^I_': { type: 'integer' } } },
    ),
    revision: object({}, { patternProperties: { '^I_': { type: 'integer' } } }),
    findings: [],
  },
  {
    title: 'a name is declared no more and required now',
    sent: 'request',
    base: object({ serial: { type: 'string' } }),
    revision: { type: 'object', required: ['serial'] },
    findings: [
      'error request-property-became-required: The property `serial` of the body became required; requests without it are refused (POST /things, body application/json). [request, narrower, witness {} at ""]',
      'warn request-property-removed: The property `serial` was removed from the body; what consumers still send in it is ignored or refused (POST /things, body application/json). [request, wider, witness {"serial":1} at "/serial"]',
    ],
  },
  {
    title: 'a name that was required is declared, and optional now',
    sent: 'response',
    base: { type: 'object', required: ['serial'] },
    revision: object({ serial: {} }),
    findings: [
      'error response-property-became-optional: The property `serial` of the response became optional and may be missing (GET /things, response 200 application/json). [response, wider, witness {} at ""]',
      'info response-optional-property-added: The property `serial` was added to the response (GET /things, response 200 application/json). [response, none, structural]',
    ],
  },
  {
    title: 'a name that was required with any value gets a type',
    sent: 'request',
    base: { type: 'object', required: ['serial'] },
    revision: object({ serial: { type: 'string' } }, { required: ['serial'] }),
    findings: [
      'error request-type-changed: The type of `serial` changed: any to string (POST /things, body application/json). [request, narrower, witness {"serial":1} at "/serial"]',
    ],
  },
  {
    title: 'a name that was impossible is not mentioned any more',
    sent: 'request',
    base: object({ name: { type: 'string' }, foo: false }),
    revision: object({ name: { type: 'string' } }),
    findings: [
      'info request-type-changed: The type of `foo` changed: nothing to something (POST /things, body application/json). [request, wider, witness {"foo":"text"} at "/foo"]',
    ],
  },
  {
    title: 'a name that was impossible may come in answers now',
    sent: 'response',
    base: object({ name: { type: 'string' }, foo: false }),
    revision: object({ name: { type: 'string' } }),
    findings: [
      'error response-type-changed: The type of `foo` changed: nothing to something (GET /things, response 200 application/json). [response, wider, witness {"foo":"text"} at "/foo"]',
    ],
  },
];

describe('a rule that is exchanged for another one', () => {
  it.each(exchanges)('$title', ({ sent, base, revision, findings }) => {
    const compared = compareVersions(
      documentOf(sent, base),
      documentOf(sent, revision),
    );
    expect(compared.problems).toEqual([]);
    expect(compared.findings.map(exampleLine)).toEqual(findings);
  });
});

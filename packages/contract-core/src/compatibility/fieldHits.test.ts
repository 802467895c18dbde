import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

const operation = 'POST /orders';

/** An API whose answers and requests are written as inner schemas. */
function contract(request: string, response: string, schemas = '') {
  const text = `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      parameters:
        - { name: created, in: query, schema: { type: object, properties: { gte: { type: integer } } } }
      requestBody:
        content: { application/json: { schema: ${request} } }
      responses:
        '200':
          description: Orders
          content: { application/json: { schema: ${response} } }
components:
  schemas:
    Money: { type: object, properties: { amount: { type: string }, currency: { type: string } } }
${schemas}`;
  return { file: 'orders.yaml', text, references: [] };
}

/** Rules of findings with the fields that they touch; `everybody` for no field. */
function hits(
  base: ReturnType<typeof contract>,
  revision: ReturnType<typeof contract>,
  fields: readonly string[],
) {
  const { findings, fieldHits } = compareVersions(base, revision, undefined, {
    usedFields: [{ operation, fields }],
  });
  return {
    lost: fields.filter(
      field => !fieldHits?.found.some(found => found.field === field),
    ),
    touched: findings.map(({ ruleId, fingerprint }) => [
      ruleId,
      fieldHits?.touched[fingerprint]?.map(({ field }) => field) ?? 'everybody',
    ]),
  };
}

const page = (order: string) =>
  `{ type: object, properties: { data: { type: array, items: ${order} }, next: { type: string } } }`;

describe('fieldHits', () => {
  it('finds fields through lists and their envelopes, maps and branches', () => {
    const base = contract(
      '{}',
      page(
        `{ type: object, properties: { total: { $ref: '#/components/schemas/Money' }, byCountry: { type: object, additionalProperties: { type: object, properties: { rate: { type: string } } } }, who: { oneOf: [{ type: string }, { allOf: [{ type: object, properties: { name: { type: string } } }] }] }, note: { type: string } } }`,
      ),
    );
    const revision = {
      ...base,
      text: base.text
        .replace('rate: { type: string }', 'rate: { type: integer }')
        .replace('name: { type: string }', 'name: { type: integer }')
        .replace(', note: { type: string }', ''),
    };
    expect(
      hits(base, revision, [
        'byCountry.rate',
        'data.byCountry',
        'note',
        'total.amount',
        'who.name',
        'whom',
      ]),
    ).toEqual({
      lost: ['whom'],
      touched: [
        ['response-property-removed', ['note']],
        ['response-type-changed', ['byCountry.rate', 'data.byCountry']],
        ['response-type-changed', ['who.name']],
      ],
    });
  });

  it('takes an edit of the whole for one of its parts, and one beside it for none', () => {
    const order = `{ type: object, properties: { total: { $ref: '#/components/schemas/Money' }, paid: { $ref: '#/components/schemas/Money' } } }`;
    const base = contract('{}', order);
    const revision = {
      ...base,
      text: base.text.replace(
        'amount: { type: string }',
        'amount: { type: integer }',
      ),
    };
    expect(
      hits(base, revision, ['total.amount', 'total.currency', 'paid']).touched,
    ).toEqual([['response-type-changed', ['total.amount', 'paid']]]);
    const list = {
      ...base,
      text: base.text.replace(order, `{ type: array, items: ${order} }`),
    };
    expect(hits(base, list, ['total.currency']).touched).toEqual([
      ['response-type-changed', ['total.currency']],
    ]);
  });

  it('reaches whoever uses a schema that contains itself, however deep', () => {
    const node = (type: string) =>
      `    Node: { type: object, properties: { a: { $ref: '#/components/schemas/Node' }, b: { $ref: '#/components/schemas/Node' }, c: { $ref: '#/components/schemas/Node' }, key: { type: ${type} } } }`;
    const ref = `{ $ref: '#/components/schemas/Node' }`;
    expect(
      hits(
        contract('{}', ref, node('string')),
        contract('{}', ref, node('integer')),
        ['c.b.a.c.b.a.c.key', 'c.b.a.c.b.a.c.kez'],
      ).touched,
    ).toEqual([['response-type-changed', ['c.b.a.c.b.a.c.key']]]);
  });

  it('leaves to everybody what is demanded of everybody, and what is no field', () => {
    const base = contract(
      '{ type: object, properties: { note: { type: string, maxLength: 9 }, place: { type: string } } }',
      '{}',
    );
    const revision = {
      ...base,
      text: base.text
        .replace('maxLength: 9', 'maxLength: 5')
        .replace(
          '{ type: object, properties: { note',
          '{ type: object, required: [place], properties: { note',
        )
        .replace(
          'gte: { type: integer }',
          'gte: { type: integer, maximum: 4 }',
        ),
    };
    expect(hits(base, revision, ['place', 'note']).touched).toEqual(
      expect.arrayContaining([
        ['request-limit-tightened', ['note']],
        ['request-limit-tightened', 'everybody'],
        ['request-property-became-required', 'everybody'],
      ]),
    );
  });
});

import fc from 'fast-check';
import type { Json } from './meaningPreservingRewrites';

const names = fc.constantFrom('id', 'state', 'lines', 'total', 'note');
const values = fc.constantFrom('open', 'paid', 'void', 'draft');

/** Schemas that use every keyword which the rewrites touch, and references. */
const { schema } = fc.letrec<{ schema: Json; text: Json }>(tie => ({
  text: fc.oneof(
    fc.record(
      {
        type: fc.constantFrom<Json>('string', ['string', 'null']),
        maxLength: fc.integer({ min: 1, max: 9 }),
        format: fc.constantFrom('date', 'uuid'),
        deprecated: fc.boolean(),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record({
      type: fc.constant('string'),
      enum: fc.uniqueArray(values, { minLength: 1 }),
    }),
    fc.record({ const: values }),
    fc.record(
      {
        type: fc.constantFrom('integer', 'number'),
        minimum: fc.integer({ min: 0, max: 9 }),
        exclusiveMaximum: fc.integer({ min: 10, max: 19 }),
      },
      { requiredKeys: ['type'] },
    ),
  ),
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('text'),
    fc.constantFrom<Json>(
      { $ref: '#/components/schemas/Order' },
      { $ref: '#/components/schemas/Line' },
    ),
    fc
      .record({
        properties: fc.dictionary(names, tie('schema'), { maxKeys: 3 }),
        closed: fc.boolean(),
        demanding: fc.boolean(),
      })
      .map(({ properties, closed, demanding }): Json => ({
        type: 'object',
        properties,
        ...(demanding ? { required: Object.keys(properties) } : {}),
        ...(closed ? { additionalProperties: false } : {}),
      })),
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.record({
      type: fc.constant('object'),
      additionalProperties: tie('text'),
    }),
    fc.record({
      oneOf: fc.tuple(
        tie('text'),
        fc.record({ type: fc.constant('array'), items: tie('schema') }),
      ),
    }),
  ),
}));

const object = fc
  .dictionary(names, schema, { minKeys: 1, maxKeys: 4 })
  .map((properties): Json => ({ type: 'object', properties }));

const parameters = fc.uniqueArray(
  fc.record({
    name: names.filter(name => name !== 'id'),
    in: fc.constantFrom('query', 'header'),
    required: fc.boolean(),
    schema: fc.constantFrom<Json>({ type: 'string' }, { type: 'integer' }),
  }),
  { selector: parameter => `${parameter.in} ${parameter.name}`, maxLength: 3 },
);

type Document = { readonly [name: string]: Json };

/** OpenAPI 3.1 documents of one operation with a body, an answer and components. */
export const randomContract: fc.Arbitrary<Document> = fc
  .record({
    order: object,
    line: object,
    body: schema,
    answer: schema,
    parameters,
  })
  .map(({ order, line, body, answer, parameters: others }) => ({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0' },
    paths: {
      '/orders/{id}': {
        post: {
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              schema: { type: 'string' },
            },
            ...others,
          ],
          requestBody: { content: { 'application/json': { schema: body } } },
          responses: {
            '200': {
              description: 'Done.',
              content: { 'application/json': { schema: answer } },
            },
          },
        },
      },
    },
    components: { schemas: { Order: order, Line: line } },
  }));

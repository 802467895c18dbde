import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

interface Document {
  readonly self: string;
  readonly reference: string;
  /** The file beside the contract that has the schema; absent for the contract. */
  readonly beside?: { readonly path: string; readonly self: string };
}

function contract(type: string, { self, reference, beside }: Document) {
  const schemas = `components: {schemas: {Order: {type: ${type}}}}\n`;
  return {
    file: 'contracts/orders.yaml',
    text: `openapi: 3.2.0
$self: ${self}
info: {title: Orders, version: '1'}
paths:
  /orders:
    get:
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '${reference}#/components/schemas/Order'}}}}
${beside === undefined ? schemas : ''}`,
    references:
      beside === undefined
        ? []
        : [
            {
              path: beside.path,
              text: `openapi: 3.2.0
$self: ${beside.self}
info: {title: Schemas, version: '1'}
${schemas}`,
            },
          ],
  };
}

function rules(document: Document): readonly string[] {
  return compareVersions(
    contract('string', document),
    contract('integer', document),
  ).findings.map(({ ruleId }) => ruleId);
}

const address = 'https://example.com/apis/orders.yaml';

describe('a document that says its own address', () => {
  it.each([
    { by: 'the address', self: address, reference: address },
    { by: 'a name beside it', self: address, reference: 'orders.yaml' },
    { by: 'a path', self: address, reference: '/apis/orders.yaml' },
    {
      by: 'its host',
      self: address,
      reference: '//example.com/apis/orders.yaml',
    },
    { by: 'the name of its file', self: address, reference: './orders.yaml' },
    { by: 'a relative address', self: 'orders-1', reference: 'orders-1' },
    { by: 'nothing', self: address, reference: '' },
  ])('is meant by $by', document => {
    expect(rules(document)).toEqual(['response-type-changed']);
  });

  it.each(['https://example.com/apis/schemas.yaml', 'schemas.yaml'])(
    'finds another one by the address of that: %s',
    reference => {
      expect(
        rules({
          self: address,
          reference,
          beside: {
            path: 'contracts/files/others.yaml',
            self: 'https://example.com/apis/schemas.yaml',
          },
        }),
      ).toEqual(['response-type-changed']);
    },
  );

  it('is not meant by another address', () => {
    expect(
      rules({ self: address, reference: 'https://example.com/other.yaml' }),
    ).toEqual([]);
  });
});

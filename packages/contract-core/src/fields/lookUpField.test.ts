import { describe, expect, it } from 'vitest';
import { orders } from '../testing/fieldContracts';
import { contractOf, list, look } from '../testing/fieldsInWords';
import { lookUpField } from './lookUpField';

describe('lookUpField in OpenAPI', () => {
  it('lists a value whole, each alternative and circle once', () => {
    expect(list(orders, 'POST /orders', 'request')).toEqual([
      'number: string, required, = order.number, at most 10',
      'created: string (date-time), not creatable, not updatable',
      'total: number(9,2), from 0, to 9999999.99',
      'taxId: string, nullable, = account.taxRegistrationNumber, at most 20',
      'lines[]: object, required',
      'lines[].material: string, required, at most 18',
      'lines[].quantity: any, nullable',
      'lines[].unit: string, deprecated, default "EA", of EA|KG',
      'tags[]: string, at most 5',
      'metadata: object',
      'metadata.*: string, at most 500',
      'prices: object',
      'prices.*: object',
      'prices.*.amount: integer(null,0)',
      'payment: object, required',
      'payment.kind: string, required, of bank',
      'payment.kind: string, required, of card',
      'payment.iban: string, at most 34',
      'payment.last4: string, nullable, at most 4',
      'parent: object, nullable',
      'remote: unreadable: "https://example.com/else.json", nullable',
    ]);
  });

  it.each([
    [
      'request',
      'lines.material',
      'lines[].material: string, required, at most 18',
    ],
    [
      'request',
      'lines[].material',
      'lines[].material: string, required, at most 18',
    ],
    ['request', 'metadata.erp_id', 'metadata.erp_id: string, at most 500'],
    ['request', 'prices.EUR.amount', 'prices.EUR.amount: integer(null,0)'],
    ['request', 'prices.amount', 'prices.*.amount: integer(null,0)'],
    [
      'request',
      'parent.parent.lines[].unit',
      'parent.parent.lines[].unit: string, deprecated, default "EA", of EA|KG',
    ],
    ['request', 'Lines[].Material', 'path-unknown at "Lines", near: lines[]'],
    [
      'request',
      'lines[].matreial',
      'path-unknown at "matreial", near: lines[].material',
    ],
    ['request', 'iban', 'path-unknown at "iban", near: payment.iban'],
    ['request', 'remote.name', 'unreadable at "name", near: '],
    ['response', 'number', 'path-unknown at "number", near: '],
  ] as const)('follows a %s along %s', (direction, path, found) => {
    expect(look(orders, 'POST /orders', direction, path)).toEqual([found]);
  });

  it('gives every alternative of a union that has the field', () => {
    expect(look(orders, 'POST /orders', 'request', 'payment.kind')).toEqual([
      'payment.kind: string, required, of bank',
      'payment.kind: string, required, of card',
    ]);
  });

  it.each([
    [
      'data[].taxId',
      'data[].taxId: string, nullable, = account.taxRegistrationNumber, at most 20',
    ],
    [
      'taxId',
      'data[].taxId: string, nullable, = account.taxRegistrationNumber, at most 20',
    ],
    ['total', 'total: integer (int32)(10,0), from -2147483648, to 2147483647'],
    ['fault', 'path-unknown at "fault", near: '],
  ])(
    'looks into the envelope of a list, and into no fault: %s',
    (path, found) => {
      expect(look(orders, 'GET /orders', 'response', path)).toEqual([found]);
    },
  );

  it('names the operations that are spelled alike', () => {
    expect(look(orders, 'POST /order', 'request', 'number')).toEqual([
      'operation-unknown at "", near: POST /orders',
    ]);
  });
});

const shipments = contractOf('shipments.json', {
  asyncapi: '3.0.0',
  info: { title: 'Shipments', version: '1' },
  channels: {
    shipped: {
      address: 'shipments.shipped',
      messages: { shipped: { $ref: '#/components/messages/shipped' } },
    },
  },
  operations: {
    tell: {
      action: 'send',
      channel: { $ref: '#/channels/shipped' },
    },
  },
  components: {
    messages: {
      shipped: {
        payload: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string', format: 'uuid' },
            weight: { type: 'number', exclusiveMinimum: 0 },
          },
        },
        headers: { type: 'object', properties: { trace: { type: 'string' } } },
      },
    },
  },
});

describe('lookUpField in AsyncAPI', () => {
  it.each(['request', 'response'] as const)(
    'reads the payload, whichever direction is asked for: %s',
    direction => {
      const answer = lookUpField(shipments, {
        operation: 'send shipments.shipped',
        direction,
        path: 'id',
      });
      expect(answer.found && answer.fields[0].direction).toBe('response');
      expect(list(shipments, 'send shipments.shipped', direction)).toEqual([
        'id: string (uuid), required',
        'weight: number, from 0',
      ]);
    },
  );
});

const partner = contractOf('partner.json', {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'array',
  items: {
    properties: {
      name: { type: 'string', maxLength: 40 },
      secret: { type: 'string', writeOnly: true },
    },
  },
});

describe('lookUpField in JSON Schema', () => {
  it('marks the list that the value itself is', () => {
    expect(list(partner, 'read value', 'response')).toEqual([
      '[].name: string, at most 40',
      '[].secret: string, not readable',
    ]);
    expect(look(partner, 'create value', 'request', '[].name')).toEqual([
      '[].name: string, at most 40',
    ]);
    expect(look(partner, 'create value', 'request', 'name')).toEqual([
      '[].name: string, at most 40',
    ]);
  });
});

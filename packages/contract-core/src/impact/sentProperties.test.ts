import { describe, expect, it } from 'vitest';
import type { DeclaredUse, Finding } from '../model';
import { raiseSentProperties } from './sentProperties';

const place = {
  file: 'orders.yaml',
  pointer: '/components/schemas/Order/properties/note',
  line: 12,
  column: 9,
};

const removed: Finding = {
  ruleId: 'request-property-removed',
  severity: 'warn',
  direction: 'request',
  effect: 'wider',
  proof: 'witness',
  message: 'The property `note` was removed from the body (POST /orders).',
  operation: 'POST /orders',
  base: place,
  revision: null,
  witness: {
    value: { note: 0 },
    pointer: '/note',
    validInBase: false,
    validInRevision: true,
  },
  sites: [
    {
      operation: 'POST /orders',
      direction: 'request',
      effect: 'narrower',
      path: '',
      witness: true,
      base: place,
      revision: null,
    },
  ],
  fingerprint: 'f1',
};

const sender: DeclaredUse = {
  consumer: 'integration:default/order-sync',
  consumerTitle: 'Order sync',
  owner: 'group:default/sales',
  contract: 'api:default/orders',
  contractId: 'api:default/orders',
  role: 'consumes',
  operations: ['post /orders'],
  fields: ['Order.note'],
  criticality: 'high',
};

describe('a property that leaves an open request', () => {
  it('is an error where a consumer declares to send it', () => {
    expect(
      raiseSentProperties('api:default/orders', [removed], [sender]),
    ).toEqual([
      {
        ...removed,
        severity: 'error',
        message:
          'The property `note` was removed from the body (POST /orders). Declared to be used by Order sync.',
      },
    ]);
  });

  it.each<[string, Partial<DeclaredUse>]>([
    ['another field', { fields: ['Order.notes'] }],
    ['another operation', { operations: ['GET /orders'] }],
    ['another contract', { contractId: 'api:default/invoices' }],
    ['no consumer', { role: 'provides' }],
  ])('stays as it is for %s', (_, differing) => {
    expect(
      raiseSentProperties(
        'api:default/orders',
        [removed],
        [{ ...sender, ...differing }],
      ),
    ).toEqual([removed]);
  });
});

import { expect, it } from 'vitest';
import { buildRecordMatrix } from './recordMatrix';

const account = {
  apiVersion: 'interlock.dev/v1alpha1',
  kind: 'DataObject',
  metadata: { name: 'account', title: 'Customer account' },
  spec: {
    owner: 'crm-integration',
    classification: 'confidential',
    attributes: [
      { name: 'legalName', systemOfRecord: 'sap' },
      { name: 'taxNumber', systemOfRecord: 'system:default/sap' },
      { name: 'segment', systemOfRecord: 'salesforce' },
      { name: 'nobody' },
    ],
  },
};

const sync = {
  apiVersion: 'interlock.dev/v1alpha1',
  kind: 'Integration',
  metadata: { name: 'sync', title: 'Customer master sync' },
  spec: { source: 'sap', target: 'warehouse', dataObjects: ['account'] },
};

it('tells owners from carriers, and short refs from full ones not at all', () => {
  const { systems, rows } = buildRecordMatrix([account], [sync]);
  expect(systems).toEqual([
    'system:default/sap',
    'system:default/salesforce',
    'system:default/warehouse',
  ]);
  expect(
    rows.map(row => [row.title, row.owner, Object.fromEntries(row.holdings)]),
  ).toEqual([
    [
      'Customer account',
      'group:default/crm-integration',
      {
        'system:default/sap': { owned: 2, carriedBy: ['Customer master sync'] },
        'system:default/salesforce': { owned: 1, carriedBy: [] },
        'system:default/warehouse': {
          owned: 0,
          carriedBy: ['Customer master sync'],
        },
      },
    ],
  ]);
});

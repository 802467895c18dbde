import { expect, it } from 'vitest';
import {
  buildRecordMatrix,
  domainsOf,
  filterRecordMatrix,
} from './recordMatrix';

const account = {
  apiVersion: 'interlock.dev/v1alpha1',
  kind: 'DataObject',
  metadata: { name: 'account', title: 'Customer account' },
  spec: {
    owner: 'crm-integration',
    domain: 'customer',
    classification: 'confidential',
    crossReferences: [
      { system: 'works-erp', key: 'Customer' },
      { system: 'sap', key: 'BusinessPartner' },
    ],
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
    'system:default/works-erp',
  ]);
  expect(
    rows.map(row => [row.title, row.owner, Object.fromEntries(row.holdings)]),
  ).toEqual([
    [
      'Customer account',
      'group:default/crm-integration',
      {
        'system:default/sap': {
          owned: 2,
          carriedBy: ['Customer master sync'],
          key: 'BusinessPartner',
        },
        'system:default/salesforce': { owned: 1, carriedBy: [], key: '' },
        'system:default/warehouse': {
          owned: 0,
          carriedBy: ['Customer master sync'],
          key: '',
        },
        'system:default/works-erp': {
          owned: 0,
          carriedBy: [],
          key: 'Customer',
        },
      },
    ],
  ]);
});

const project = {
  apiVersion: 'interlock.dev/v1alpha1',
  kind: 'DataObject',
  metadata: { name: 'project', title: 'Service project' },
  spec: {
    owner: 'service-systems',
    domain: 'service',
    attributes: [{ name: 'budget', systemOfRecord: 'psa' }],
  },
};

it('narrows to rows, and to the systems that these rows need', () => {
  const matrix = buildRecordMatrix([account, project], [sync]);
  const narrowed = (text: string, domain: string) => {
    const { rows, systems } = filterRecordMatrix(matrix, { text, domain });
    return [rows.map(row => row.title), systems];
  };
  expect(domainsOf(matrix)).toEqual([
    'domain:default/customer',
    'domain:default/service',
  ]);
  expect(narrowed('', 'domain:default/service')).toEqual([
    ['Service project'],
    ['system:default/psa'],
  ]);
  expect(narrowed('Budget psa', '')).toEqual([
    ['Service project'],
    ['system:default/psa'],
  ]);
  expect(narrowed('warehouse', 'domain:default/service')).toEqual([[], []]);
});

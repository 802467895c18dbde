import { expect, test } from 'vitest';
import { buildEstate } from '../../estate';
import { governanceSubjects, subjectOfRef } from './governanceSubjects';

const flow = (name: string, written: string) => `kind: Integration
metadata: { name: ${name} }
spec:
  owner: shop
  domain: domain:default/sell
  source: store
  target: ledger
  contracts: [{ ref: orders, role: consumes, operations: [] }]
${written}`;

const estate = buildEstate(
  [
    {
      path: 'estate.yaml',
      text: `kind: API
metadata:
  name: orders
  annotations: { interlock.dev/contract: contracts/orders.yaml }
spec: { type: openapi, lifecycle: production, owner: shop, system: store }
---
kind: API
metadata: { name: without-contract }
spec: { type: openapi, owner: shop }
---
kind: System
metadata: { name: store }
spec: { owner: shop, domain: store-domain }
---
kind: System
metadata: { name: ledger }
spec: { owner: finance, domain: finance }
---
kind: DataObject
metadata: { name: order }
spec:
  owner: shop
  domain: sell
  classification: internal
  attributes: [{ name: buyer, classification: personal }]
---
kind: DataObject
metadata: { name: price }
spec: { owner: shop, domain: sell, classification: public, attributes: [] }
---
${flow(
  'posting',
  `  lifecycle: production
  layer: process
  criticality: high
  dataObjects: [order, price]
  financialControl: { flags: [posting, tax] }
`,
)}---
${flow(
  'gone',
  `  lifecycle: retired
  layer: experience
  criticality: critical
  dataObjects: [order]
  financialControl: { flags: [regulatory] }
`,
)}`,
    },
  ],
  { entities: ['*.yaml'] },
);

/** What the posting flow brings to everything that it touches. */
const ofFlow = {
  layers: ['process'],
  criticalities: ['high'],
  flags: ['posting', 'tax'],
};

const shop = 'group:default/shop';
const sell = 'domain:default/sell';

test('a contract, system and data object has what its flows have, retired ones apart', () => {
  expect(governanceSubjects(estate)).toEqual([
    {
      id: 'api:default/orders',
      ref: 'api:default/orders',
      kind: 'api',
      file: 'contracts/orders.yaml',
      contractType: 'openapi',
      owner: shop,
      system: 'system:default/store',
      ...ofFlow,
      dataClasses: ['internal', 'personal', 'public'],
      domains: [sell, 'domain:default/store-domain'],
      lifecycles: ['production'],
    },
    {
      id: 'dataobject:default/order',
      ref: 'dataobject:default/order',
      kind: 'dataobject',
      file: 'estate.yaml',
      contractType: '',
      owner: shop,
      system: '',
      ...ofFlow,
      dataClasses: ['internal', 'personal'],
      domains: [sell],
      lifecycles: [],
    },
    {
      id: 'dataobject:default/price',
      ref: 'dataobject:default/price',
      kind: 'dataobject',
      file: 'estate.yaml',
      contractType: '',
      owner: shop,
      system: '',
      ...ofFlow,
      dataClasses: ['public'],
      domains: [sell],
      lifecycles: [],
    },
    {
      id: 'integration:default/gone',
      ref: 'integration:default/gone',
      kind: 'integration',
      file: 'estate.yaml',
      contractType: '',
      owner: shop,
      system: 'system:default/store',
      layers: ['experience'],
      dataClasses: ['internal', 'personal'],
      domains: [sell],
      criticalities: ['critical'],
      lifecycles: ['retired'],
      flags: ['regulatory'],
    },
    {
      id: 'integration:default/posting',
      ref: 'integration:default/posting',
      kind: 'integration',
      file: 'estate.yaml',
      contractType: '',
      owner: shop,
      system: 'system:default/store',
      ...ofFlow,
      dataClasses: ['internal', 'personal', 'public'],
      domains: [sell],
      lifecycles: ['production'],
    },
    {
      id: 'system:default/ledger',
      ref: 'system:default/ledger',
      kind: 'system',
      file: 'estate.yaml',
      contractType: '',
      owner: 'group:default/finance',
      system: 'system:default/ledger',
      ...ofFlow,
      dataClasses: ['internal', 'personal', 'public'],
      domains: ['domain:default/finance', sell],
      lifecycles: [],
    },
    {
      id: 'system:default/store',
      ref: 'system:default/store',
      kind: 'system',
      file: 'estate.yaml',
      contractType: '',
      owner: shop,
      system: 'system:default/store',
      ...ofFlow,
      dataClasses: ['internal', 'personal', 'public'],
      domains: [sell, 'domain:default/store-domain'],
      lifecycles: [],
    },
  ]);
});

test('of something else only the ref is known', () => {
  expect(subjectOfRef('group:default/shop')).toMatchObject({
    ref: 'group:default/shop',
    kind: 'group',
    flags: [],
  });
});

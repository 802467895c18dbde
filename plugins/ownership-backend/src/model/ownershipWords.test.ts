import { expect, it } from 'vitest';
import { dataObjectView } from '@interlock/contract-core';
import { EntityNames } from './entityNames';
import { routeWords, survivorshipWords } from './ownershipWords';

const names = new EntityNames([
  ['system:default/sap', 'SAP'],
  ['system:default/works', 'Works ERP'],
]);

const { attributes } = dataObjectView({
  kind: 'DataObject',
  metadata: { name: 'account' },
  spec: {
    attributes: [
      {
        name: 'legalName',
        survivorshipRule: { ranked: ['sap', 'works'], neverNull: true },
        routing: [
          {
            system: 'works',
            when: { country: ['NZ'], until: '2027-03-31' },
          },
          { system: 'sap' },
        ],
      },
      { name: 'plain' },
    ],
  },
});

it('says rules and routes in words, without pointers of the file', () => {
  const [ruled, plain] = attributes;
  expect(survivorshipWords(ruled!.survivorshipRule, names)).toBe(
    'first that has a value: SAP, then Works ERP; an empty value never replaces one',
  );
  expect(survivorshipWords(plain!.survivorshipRule, names)).toBe('');
  expect(ruled!.routing.map(route => routeWords(route, names))).toEqual([
    'Works ERP: country NZ, until 2027-03-31',
    'SAP: everything else',
  ]);
});

import { expect, it } from 'vitest';
import { rankOfField } from './rankOfField';

// `#taxNumber` was no exact name: its last step was taken to begin with the contract.
it.each([
  ['account.taxNumber', 0],
  ['api:default/decisions#taxNumber', 0],
  ['api:default/masters#items[].taxNumber', 0],
  ['api:default/masters#taxNumber[]', 0],
  ['api:default/xero#Contacts[].TaxNumber', 1],
  ['api:default/sap#TaxNumberType', 2],
  ['api:default/sap#BPTaxNumber', 3],
  ['api:default/taxnumber.v2#name', 3],
  ['api:default/sap#VATRegistration', null],
] as const)('%s is meant by taxNumber with rank %s', (name, rank) => {
  expect(rankOfField(name, 'taxNumber')).toBe(rank);
});

it('knows whole paths and whole names', () => {
  const name = 'api:default/masters#items[].taxNumber';
  expect(rankOfField(name, 'items[].taxNumber')).toBe(0);
  expect(rankOfField(name, name)).toBe(0);
});

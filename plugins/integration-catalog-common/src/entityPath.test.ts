import { expect, it } from 'vitest';
import { entityPath, lineagePath, mappingPath } from './entityPath';

it('leads to our page where the kind has one, to the catalog otherwise', () => {
  expect(
    [
      'integration:default/expense-sync',
      'api:default/ledger',
      'dataobject:default/account',
      'system:default/sap',
      'System:default/sap',
      'group:default/people',
      'user:default/ana.ruiz',
      'domain:default/finance',
      'api:default/a b?c',
    ].map(entityPath),
  ).toEqual([
    '/integrations/default/expense-sync',
    '/contracts/default/ledger',
    '/data/default/account',
    '/systems/default/sap',
    '/systems/default/sap',
    '/catalog/default/group/people',
    '/catalog/default/user/ana.ruiz',
    '/catalog/default/domain/finance',
    '/contracts/default/a%20b%3Fc',
  ]);
});

it('never makes a path of a text that is no full ref', () => {
  expect(
    ['', 'sap', 'system:sap', 'system:/sap', 'a:b/c/d', '../x:y/z'].map(
      entityPath,
    ),
  ).toEqual(Array(6).fill('/catalog'));
});

it('has a page for each sheet and each field', () => {
  expect(mappingPath('integration:default/expense-sync')).toBe(
    '/mappings/default/expense-sync',
  );
  expect(mappingPath('api:default/ledger')).toBe('/mappings');
  expect(lineagePath('account.tax&number')).toBe(
    '/lineage?field=account.tax%26number',
  );
});

import type { ContractSummary } from '@interlock/plugin-integration-catalog-common';
import { expect, it } from 'vitest';
import { filterContracts, orderContracts } from './contractOrder';

function contract(file: string, title: string, type: string): ContractSummary {
  return {
    id: 'id',
    ref: `api:default/${title.toLowerCase().replace(/ /g, '-')}`,
    title,
    type,
    file,
    system: 'system:default/xero',
    owner: 'group:default/finance-control',
    lifecycle: 'production',
    current: null,
    versions: 1,
    consumers: 0,
    openChanges: 0,
  };
}

const contracts = [
  contract('contracts/vendor/xero/openapi.yaml', 'Xero', 'openapi'),
  contract('contracts/own/invoice/openapi.yaml', 'Invoice API', 'openapi'),
  contract('contracts/own/invoice/events.yaml', 'Invoice events', 'asyncapi'),
  contract('apis/somewhere/openapi.yaml', 'Left over', 'openapi'),
];

function titles(shown: readonly ContractSummary[]): readonly string[] {
  return shown.map(each => each.title);
}

it('tells our own contracts from those of vendors by their folder', () => {
  const of = (origin: string, type: string, text: string) =>
    titles(filterContracts(contracts, { origin, type, text }));
  expect(of('own', '', '')).toEqual(['Invoice API', 'Invoice events']);
  expect(of('vendor', '', '')).toEqual(['Xero']);
  expect(of('own', 'asyncapi', 'invoice')).toEqual(['Invoice events']);
  expect(of('', '', 'finance-control left')).toEqual(['Left over']);
});

it('orders by origin, and within one by title', () => {
  expect(titles(orderContracts(contracts, 'origin', 'descending'))).toEqual([
    'Xero',
    'Left over',
    'Invoice API',
    'Invoice events',
  ]);
});

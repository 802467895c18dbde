import { describe, expect, it } from 'vitest';
import { layOutFlow } from './flowLayout';
import type { DrawnStep } from './flowLayout';

type Hop = readonly [
  from: string,
  to: string,
  kind: 'synchronous' | 'asynchronous',
  action: string,
];

function flow(source: string, target: string, hops: readonly Hop[]) {
  return {
    source,
    target,
    steps: hops.map(([from, to, kind, action], index): DrawnStep => ({
      number: index + 1,
      from,
      to,
      action,
      synchronous: kind === 'synchronous',
    })),
  };
}

describe('the picture of a flow', () => {
  it('of a hand-off that writes back: the target stands last although the last step ends at the source', () => {
    const quoteToOrder = flow('salesforce', 'sap', [
      ['salesforce', 'mulesoft', 'synchronous', 'send the accepted quote'],
      ['mulesoft', 'salesforce', 'synchronous', 'read terms and approvals'],
      ['mulesoft', 'sap', 'synchronous', 'ask for a credit decision'],
      ['mulesoft', 'orders', 'synchronous', 'store the order'],
      ['mulesoft', 'sap', 'synchronous', 'create the sales order'],
      ['orders', 'salesforce', 'asynchronous', 'write the number back'],
    ]);
    expect(layOutFlow(quoteToOrder)).toEqual({
      columns: [
        { system: 'salesforce', role: 'source' },
        { system: 'orders', role: 'between' },
        { system: 'mulesoft', role: 'between' },
        { system: 'sap', role: 'target' },
      ],
      rows: [
        {
          number: 1,
          kind: 'synchronous',
          label: 'send the accepted quote',
          from: 0,
          to: 2,
        },
        {
          number: 2,
          kind: 'synchronous',
          label: 'read terms and approvals',
          from: 2,
          to: 0,
        },
        {
          number: 3,
          kind: 'synchronous',
          label: 'ask for a credit decision',
          from: 2,
          to: 3,
        },
        {
          number: 4,
          kind: 'synchronous',
          label: 'store the order',
          from: 2,
          to: 1,
        },
        {
          number: 5,
          kind: 'synchronous',
          label: 'create the sales order',
          from: 2,
          to: 3,
        },
        {
          number: 6,
          kind: 'asynchronous',
          label: 'write the number back',
          from: 1,
          to: 0,
        },
      ],
    });
  });

  it('of a clearance that goes on after its target, over two middlewares', () => {
    const clearance = flow('netsuite', 'authority', [
      ['netsuite', 'azure', 'asynchronous', 'take the posted invoice'],
      ['azure', 'platform', 'synchronous', 'ask for form and way'],
      ['azure', 'platform', 'synchronous', 'build and submit the document'],
      ['platform', 'authority', 'asynchronous', 'send it'],
      ['authority', 'platform', 'asynchronous', 'return number or refusal'],
      ['platform', 'broker', 'asynchronous', 'publish the result'],
      ['azure', 'sap', 'asynchronous', 'write the number to the ledger'],
    ]);
    const { columns, rows } = layOutFlow(clearance);
    expect(columns).toEqual([
      { system: 'netsuite', role: 'source' },
      { system: 'sap', role: 'between' },
      { system: 'azure', role: 'between' },
      { system: 'platform', role: 'between' },
      { system: 'broker', role: 'between' },
      { system: 'authority', role: 'target' },
    ]);
    expect(rows.map(row => [row.number, row.kind, row.from, row.to])).toEqual([
      [1, 'asynchronous', 0, 2],
      [2, 'synchronous', 2, 3],
      [3, 'synchronous', 2, 3],
      [4, 'asynchronous', 3, 5],
      [5, 'asynchronous', 5, 3],
      [6, 'asynchronous', 3, 4],
      [7, 'asynchronous', 2, 1],
    ]);
  });

  it('of a service that somebody else calls first, with nine steps between seven systems', () => {
    const status = flow('api-platform', 'sap', [
      ['portal', 'api-platform', 'synchronous', 'list the invoices'],
      ['api-platform', 'mulesoft', 'synchronous', 'ask the ledgers'],
      ['mulesoft', 'xero', 'synchronous', 'read invoices of New Zealand'],
      ['mulesoft', 'netsuite', 'synchronous', 'read the other countries'],
      ['mulesoft', 'archive', 'synchronous', 'fetch the document'],
      ['mulesoft', 'sap', 'asynchronous', 'open a dispute'],
      ['sap', 'sap', 'asynchronous', 'block the item for dunning'],
      ['sap', 'mulesoft', 'asynchronous', 'tell the decision'],
      ['api-platform', 'portal', 'asynchronous', 'show it to the customer'],
    ]);
    const { columns, rows } = layOutFlow(status);
    expect(columns).toEqual([
      { system: 'api-platform', role: 'source' },
      { system: 'portal', role: 'between' },
      { system: 'xero', role: 'between' },
      { system: 'netsuite', role: 'between' },
      { system: 'mulesoft', role: 'between' },
      { system: 'archive', role: 'between' },
      { system: 'sap', role: 'target' },
    ]);
    expect(rows.map(row => [row.number, row.from, row.to])).toEqual([
      [1, 1, 0],
      [2, 0, 4],
      [3, 4, 2],
      [4, 4, 3],
      [5, 4, 5],
      [6, 4, 6],
      [7, 6, 6],
      [8, 6, 4],
      [9, 0, 1],
    ]);
  });

  it('shows a named source or target that no step touches, so that the slip is seen', () => {
    const { columns } = layOutFlow(
      flow('crm', 'erp', [['hub', 'bus', 'synchronous', 'pass it on']]),
    );
    expect(columns).toEqual([
      { system: 'crm', role: 'source' },
      { system: 'hub', role: 'between' },
      { system: 'bus', role: 'between' },
      { system: 'erp', role: 'target' },
    ]);
  });

  it('is empty without steps', () => {
    expect(layOutFlow(flow('crm', 'erp', []))).toEqual({
      columns: [],
      rows: [],
    });
  });
});

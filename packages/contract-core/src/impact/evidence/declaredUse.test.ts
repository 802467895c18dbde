import { describe, expect, it } from 'vitest';
import type { DeclaredUse, FieldHits, Finding } from '../../model';
import { evidenceOfChange } from '../evidenceOfChange';

const contract = { id: 'xero', ref: 'api:default/xero-accounting' };

const evidenceOf = (
  findings: readonly Finding[],
  declaredUses: readonly DeclaredUse[],
  judged = true,
  fieldHits?: FieldHits,
) =>
  evidenceOfChange({ contract, findings, fieldHits, judged }, { declaredUses });

function use(name: string, operations: readonly string[]): DeclaredUse {
  return {
    consumer: `integration:default/${name}`,
    consumerTitle: name,
    owner: 'group:default/finance-control',
    contract: 'api:default/xero',
    contractId: contract.id,
    role: 'consumes',
    operations,
    fields: [],
    criticality: 'high',
  };
}

function finding(overrides: Partial<Finding>): Finding {
  return {
    ruleId: 'operation-removed',
    severity: 'error',
    direction: 'none',
    effect: 'narrower',
    proof: 'structural',
    message: '',
    operation: '',
    base: null,
    revision: null,
    witness: null,
    sites: [],
    fingerprint: 'f',
    ...overrides,
  };
}

describe('declared use', () => {
  it('tells who is broken, affected, unknown and unaffected, and what it cannot see', () => {
    const evidence = evidenceOf(
      [
        finding({
          operation: 'GET /Employees/{EmployeeID}',
          fingerprint: 'f1',
        }),
        finding({
          operation: 'GET /Invoices',
          proof: 'pending',
          fingerprint: 'f2',
        }),
        finding({
          operation: 'GET /Accounts',
          severity: 'info',
          fingerprint: 'f3',
        }),
      ],
      [
        use('invoices', ['GET /Invoices']),
        use('expenses', ['get /Employees/{id}']),
        use('ledger', ['GET /Accounts']),
        use('export', []),
        { ...use('elsewhere', ['GET /Invoices']), contractId: 'x' },
        { ...use('provider', ['GET /Invoices']), role: 'provides' },
      ],
    );
    expect(
      evidence.consumers.map(
        ({ consumer, status, operations, fingerprints }) => ({
          consumer,
          status,
          operations,
          fingerprints,
        }),
      ),
    ).toEqual([
      {
        consumer: 'integration:default/expenses',
        status: 'broken',
        operations: ['GET /Employees/{EmployeeID}'],
        fingerprints: ['f1'],
      },
      {
        consumer: 'integration:default/invoices',
        status: 'potentially-affected',
        operations: ['GET /Invoices'],
        fingerprints: ['f2'],
      },
      {
        consumer: 'integration:default/export',
        status: 'unknown',
        operations: [],
        fingerprints: ['f1', 'f2'],
      },
      {
        consumer: 'integration:default/ledger',
        status: 'unaffected',
        operations: [],
        fingerprints: [],
      },
    ]);
    expect(evidence.blindSpots).toEqual([
      'export uses api:default/xero-accounting without naming operations, so whether it is hit is unknown.',
      'Who is hit on api:default/xero-accounting rests on declared use alone: no pact, mapping row or traffic was looked at.',
    ]);
  });

  it('says that nobody is declared, rather than that nobody is hit', () => {
    expect(evidenceOf([finding({ operation: 'GET /Invoices' })], [])).toEqual({
      consumers: [],
      blindSpots: [
        'No integration declares to use api:default/xero-accounting; consumers that nobody declared are not seen.',
      ],
    });
  });

  it('calls nobody unaffected by a contract that could not be judged', () => {
    const evidence = evidenceOf(
      [],
      [use('invoices', ['GET /Invoices'])],
      false,
    );
    expect(evidence.consumers.map(hit => hit.status)).toEqual(['unknown']);
    expect(evidence.blindSpots).toEqual([
      'api:default/xero-accounting could not be judged, so whom its change hits is unknown.',
    ]);
  });

  it('counts a finding about the whole contract against every consumer', () => {
    expect(
      evidenceOf(
        [finding({ ruleId: 'contract-removed', operation: '' })],
        [use('invoices', ['GET /Invoices'])],
      ).consumers.map(hit => hit.status),
    ).toEqual(['broken']);
  });

  it('counts a finding about a field against those alone who use the field', () => {
    const amount = finding({
      operation: 'GET /Invoices',
      fingerprint: 'amount',
    });
    const key = finding({ operation: 'GET /Invoices', fingerprint: 'key' });
    const operation = 'GET /Invoices';
    const hits: FieldHits = {
      found: [
        { operation, field: 'Invoices.AmountDue' },
        { operation, field: 'Invoices.Status' },
      ],
      touched: { amount: [{ operation, field: 'Invoices.AmountDue' }] },
    };
    const readers = [
      { ...use('reads-amount', [operation]), fields: ['Invoices.AmountDue'] },
      { ...use('reads-status', [operation]), fields: ['Invoices.Status'] },
      { ...use('reads-what-is-lost', [operation]), fields: ['Invoices.Totl'] },
      { ...use('says-nothing', [operation]), fields: [] },
    ];
    const said = (findings: readonly Finding[]) =>
      Object.fromEntries(
        evidenceOf(findings, readers, true, hits).consumers.map(
          ({ consumerTitle, knownBy: [known] }) => [
            consumerTitle,
            [known?.status, known?.fields],
          ],
        ),
      );
    expect(said([amount])).toEqual({
      'reads-amount': ['broken', ['Invoices.AmountDue']],
      'reads-status': ['potentially-affected', []],
      'reads-what-is-lost': ['broken', ['Invoices.Totl']],
      'says-nothing': ['broken', []],
    });
    // One that is about no field, as a removed operation, hits everybody.
    expect(said([key])).toEqual({
      'reads-amount': ['broken', []],
      'reads-status': ['broken', []],
      'reads-what-is-lost': ['broken', []],
      'says-nothing': ['broken', []],
    });
  });
});

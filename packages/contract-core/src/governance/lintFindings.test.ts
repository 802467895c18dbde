import { describe, expect, it, test } from 'vitest';
import type { LintDiagnostic } from '../model';
import { lintFindings, lintFingerprint, operationAt } from './lintFindings';

const diagnostic: LintDiagnostic = {
  code: 'int-owner-present',
  severity: 'error',
  message: 'Nobody is named.',
  location: { file: 'a.yaml', pointer: '/tags/3', line: 7, column: 5 },
  anchor: '/tags/[orders]',
  end: { line: 9, column: 1 },
  source: 'spectral',
  documentationUrl: 'https://example.com/rule',
};

describe('lintFindings', () => {
  it('turns a diagnostic into a finding about its contract', () => {
    expect(
      lintFindings([diagnostic], {
        id: 'api:default/orders',
        ref: 'api:default/orders',
      }),
    ).toEqual([
      {
        ruleId: 'int-owner-present',
        source: 'spectral',
        target: 'api:default/orders',
        severity: 'error',
        message: 'Nobody is named.',
        location: { file: 'a.yaml', pointer: '/tags/3', line: 7, column: 5 },
        end: { line: 9, column: 1 },
        fingerprint: '8e94ecf55bece83acf7ac8e3e1c28b6c',
      },
    ]);
  });

  it('hashes the id, and knows the names that were made over refs', () => {
    const [finding] = lintFindings([diagnostic], {
      id: 'orders',
      ref: 'api:default/sales-orders',
      formerRefs: ['api:default/orders'],
    });
    expect(finding).toMatchObject({
      target: 'api:default/sales-orders',
      targetId: 'orders',
      fingerprint: lintFingerprint('orders', diagnostic),
      formerFingerprints: [
        lintFingerprint('api:default/sales-orders', diagnostic),
        lintFingerprint('api:default/orders', diagnostic),
      ],
    });
  });

  it('names rule, contract and place, whatever the wording, file, line and severity', () => {
    const fingerprint = (change: Partial<LintDiagnostic>, contract = 'c') =>
      lintFindings([{ ...diagnostic, ...change }], {
        id: contract,
        ref: contract,
      })[0]?.fingerprint;
    expect(
      fingerprint({
        severity: 'info',
        message: 'Other words.',
        location: { file: 'b.json', pointer: '/tags/0', line: 1, column: 1 },
        end: { line: 2, column: 2 },
        documentationUrl: '',
      }),
    ).toBe(lintFingerprint('c', diagnostic));
    const names = [
      fingerprint({}),
      fingerprint({ code: 'int-other' }),
      fingerprint({ anchor: '/tags/[carts]' }),
      fingerprint({}, 'd'),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each([
  ['/paths/~1orders~1{id}/get/parameters/[path id]', 'GET /orders/{id}'],
  ['/paths/~1a~0b/query', 'QUERY /a~b'],
  ['/paths/~1orders', null],
  ['/paths/~1orders/parameters/[query a]', null],
  ['/components/schemas/get', null],
  ['other.yaml#/paths/~1orders/get', null],
  ['', null],
])('the operation at %s is %s', (anchor, operation) => {
  expect(operationAt(anchor)).toBe(operation);
});

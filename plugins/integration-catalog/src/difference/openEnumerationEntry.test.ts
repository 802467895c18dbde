import type { Finding } from '@interlock/contract-core';
import { describe, expect, it } from 'vitest';
import { openEnumerationEntry } from './openEnumerationEntry';

const location = {
  file: 'contracts/vendor/orders.yaml',
  pointer: '/components/schemas/State',
  line: 9,
  column: 5,
};

const grown: Finding = {
  ruleId: 'response-enum-value-added',
  severity: 'error',
  direction: 'response',
  effect: 'wider',
  proof: 'witness',
  message: 'The values "held" of `lines[].state` are new.',
  operation: 'GET /orders',
  base: location,
  revision: location,
  witness: {
    value: { lines: [{ state: 'held' }] },
    pointer: '/lines/0/state',
    validInBase: false,
    validInRevision: true,
  },
  sites: [],
  fingerprint: '0'.repeat(32),
};

describe('the entry for a list that may grow', () => {
  it('names the contract and the way to the list', () => {
    expect(openEnumerationEntry(grown)).toBe(`rules:
  openEnumerations:
    - contracts: "contracts/vendor/orders.yaml"
      path: "/lines/*/state"
      reason: why consumers expect other values`);
  });

  it('means the whole contract where no payload shows the way', () => {
    expect(openEnumerationEntry({ ...grown, witness: null })).toBe(`rules:
  openEnumerations:
    - contracts: "contracts/vendor/orders.yaml"
      reason: why consumers expect other values`);
  });

  it.each([
    ['another rule', { ruleId: 'response-type-changed' }],
    ['a list that may grow already', { severity: 'info' }],
    ['a finding without a place', { base: null, revision: null }],
  ] as const)('is not offered for %s', (_, other) => {
    expect(openEnumerationEntry({ ...grown, ...other })).toBeNull();
  });
});

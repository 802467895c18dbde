import type { Rule } from '../../rule';

export const contractRemoved: Rule = {
  kind: 'contract-removed',
  category: 'operations',
  ids: { none: 'contract-removed' },
  purpose: 'Every consumer of the contract loses what it talks to.',
  severity: { none: 'error' },
  advice: {
    none: 'Keep the contract, mark every operation as deprecated with a date of sunset, and remove it when nobody uses it.',
  },
  messages: { none: 'The contract {words} was removed' },
};

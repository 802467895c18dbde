import type { Rule } from '../../rule';

export const contractRemoved: Rule = {
  kind: 'contract-removed',
  category: 'operations',
  position: 60,
  ids: { none: 'contract-removed' },
  purpose: 'Every consumer of the contract loses what it talks to.',
  severity: { none: 'error' },
  mirror: { none: 'A contract that comes has no base to be compared with.' },
  advice: {
    none: 'Keep the contract, mark every operation as deprecated with a date of sunset, and remove it when nobody uses it.',
  },
  messages: { none: 'The contract {words} was removed' },
};

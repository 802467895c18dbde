import type { Rule } from '../../rule';

export const contractRemoved: Rule = {
  kind: 'contract-removed',
  category: 'operations',
  ids: { none: 'contract-removed' },
  purpose: 'Every consumer of the contract loses what it talks to.',
  severity: { none: 'error' },
  messages: { none: 'The contract {words} was removed' },
};

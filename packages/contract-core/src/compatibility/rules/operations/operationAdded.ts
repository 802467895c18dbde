import type { Rule } from '../../rule';

export const operationAdded: Rule = {
  kind: 'operation-added',
  category: 'operations',
  position: 20,
  ids: { none: 'operation-added' },
  purpose: 'A new operation is something to know of; nobody depends on it yet.',
  severity: { none: 'info' },
  mirror: { kind: 'operation-removed' },
  advice: { none: 'Nothing has to be done: nobody calls it yet.' },
  messages: { none: 'The operation was added' },
};

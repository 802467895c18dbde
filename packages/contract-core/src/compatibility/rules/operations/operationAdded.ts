import type { Rule } from '../../rule';

export const operationAdded: Rule = {
  kind: 'operation-added',
  category: 'operations',
  ids: { none: 'operation-added' },
  purpose: 'A new operation is something to know of; nobody depends on it yet.',
  severity: { none: 'info' },
  advice: { none: 'Nothing has to be done: nobody calls it yet.' },
  messages: { none: 'The operation was added' },
};

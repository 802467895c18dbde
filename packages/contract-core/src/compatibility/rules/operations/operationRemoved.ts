import type { Rule } from '../../rule';

export const operationRemoved: Rule = {
  kind: 'operation-removed',
  category: 'operations',
  ids: { none: 'operation-removed' },
  purpose:
    'A consumer that calls or receives the operation has nothing left to talk to.',
  severity: { none: 'error' },
  messages: { none: 'The operation was removed' },
};

import type { Rule } from '../../rule';

export const operationRemoved: Rule = {
  kind: 'operation-removed',
  category: 'operations',
  position: 10,
  ids: { none: 'operation-removed' },
  purpose:
    'A consumer that calls or receives the operation has nothing left to talk to.',
  severity: { none: 'error' },
  mirror: { kind: 'operation-added' },
  dated: { as: 'removal', part: 'operation' },
  advice: {
    none: 'Mark the operation as deprecated with a date of sunset, offer its successor beside it, and remove it when nobody calls it any more.',
  },
  messages: { none: 'The operation was removed' },
};

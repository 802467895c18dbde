import type { Rule } from '../../rule';

export const operationReactivated: Rule = {
  kind: 'operation-reactivated',
  category: 'operations',
  position: 40,
  ids: { none: 'operation-reactivated' },
  purpose: 'The provider takes back an announced deprecation.',
  severity: { none: 'info' },
  mirror: { kind: 'operation-deprecated' },
  advice: {
    none: 'Tell consumers who have begun to leave the operation that they may stay.',
  },
  messages: { none: 'The operation is no longer marked as deprecated' },
};

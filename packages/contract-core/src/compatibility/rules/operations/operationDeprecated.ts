import type { Rule } from '../../rule';

export const operationDeprecated: Rule = {
  kind: 'operation-deprecated',
  category: 'operations',
  position: 30,
  ids: { none: 'operation-deprecated' },
  purpose:
    'The provider announces that the operation will go; consumers should plan for it.',
  severity: { none: 'info' },
  mirror: { kind: 'operation-reactivated' },
  dated: { as: 'announcement', part: 'operation' },
  advice: {
    none: 'Name the date of sunset and the successor beside the mark, so that consumers can plan.',
  },
  messages: { none: 'The operation was marked as deprecated {words}' },
};

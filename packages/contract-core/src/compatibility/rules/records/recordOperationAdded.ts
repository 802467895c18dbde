import type { Rule } from '../../rule';

export const recordOperationAdded: Rule = {
  kind: 'record-operation-added',
  category: 'records',
  position: 40,
  ids: { none: 'record-operation-added' },
  purpose:
    'More can be done with the records; nothing that was done before changes.',
  severity: { none: 'info' },
  mirror: { kind: 'record-operation-removed' },
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: 'To {words} records is possible now' },
};

import type { Rule } from '../../rule';

export const recordSetAdded: Rule = {
  kind: 'record-set-added',
  category: 'records',
  position: 20,
  ids: { none: 'record-set-added' },
  purpose: 'More can be done; nothing that was done before changes.',
  severity: { none: 'info' },
  mirror: { kind: 'record-set-removed' },
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: '`{words}` was added' },
};

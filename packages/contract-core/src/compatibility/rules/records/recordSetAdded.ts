import type { Rule } from '../../rule';

export const recordSetAdded: Rule = {
  kind: 'record-set-added',
  category: 'records',
  ids: { none: 'record-set-added' },
  purpose: 'More can be done; nothing that was done before changes.',
  severity: { none: 'info' },
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: '`{words}` was added' },
};

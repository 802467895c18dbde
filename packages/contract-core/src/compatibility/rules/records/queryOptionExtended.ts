import type { Rule } from '../../rule';

export const queryOptionExtended: Rule = {
  kind: 'query-option-extended',
  category: 'records',
  ids: { none: 'query-option-extended' },
  purpose: 'More can be asked; no query that was answered before is refused.',
  severity: 'law',
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: 'Now possible: {words}' },
};

import type { Rule } from '../../rule';

export const queryOptionExtended: Rule = {
  kind: 'query-option-extended',
  category: 'records',
  position: 120,
  ids: { none: 'query-option-extended' },
  purpose: 'More can be asked; no query that was answered before is refused.',
  severity: 'law',
  mirror: { kind: 'query-option-restricted' },
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: 'Now possible: {words}' },
};

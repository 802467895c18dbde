import type { Rule } from '../../rule';

export const writeExtended: Rule = {
  kind: 'write-extended',
  category: 'records',
  position: 140,
  ids: { none: 'write-extended' },
  purpose: 'More can be written; nothing that was taken before is refused.',
  severity: 'law',
  mirror: { kind: 'write-restricted' },
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: 'Now possible: {words}' },
};

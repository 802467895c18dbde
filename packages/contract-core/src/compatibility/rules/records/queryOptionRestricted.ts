import type { Rule } from '../../rule';

export const queryOptionRestricted: Rule = {
  kind: 'query-option-restricted',
  category: 'records',
  position: 110,
  ids: { none: 'query-option-restricted' },
  purpose: 'A query that was answered before is refused.',
  severity: 'law',
  mirror: { kind: 'query-option-extended' },
  advice: {
    none: 'Ask who sends such queries before the option goes, and give them another one.',
  },
  messages: { none: 'No longer possible: {words}' },
};

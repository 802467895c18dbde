import type { Rule } from '../../rule';

export const writeRestricted: Rule = {
  kind: 'write-restricted',
  category: 'records',
  position: 130,
  ids: { none: 'write-restricted' },
  purpose: 'A change of data that was taken before is refused.',
  severity: 'law',
  mirror: { kind: 'write-extended' },
  advice: {
    none: 'Announce what will be refused, and refuse it when nobody sends it.',
  },
  messages: { none: 'No longer possible: {words}' },
};

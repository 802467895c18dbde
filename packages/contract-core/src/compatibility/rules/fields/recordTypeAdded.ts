import type { Rule } from '../../rule';

export const recordTypeAdded: Rule = {
  kind: 'record-type-added',
  category: 'fields',
  position: 110,
  ids: { none: 'record-type-added' },
  purpose: 'Records of one more type can be created, and will be read.',
  severity: 'law',
  messages: { none: '{words} is new' },
  mirror: { kind: 'record-type-removed' },
  advice: { none: 'Tell readers that records of another type will come.' },
};

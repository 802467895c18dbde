import type { Rule } from '../../rule';

export const externalIdGained: Rule = {
  kind: 'external-id-gained',
  category: 'fields',
  position: 70,
  ids: { none: 'external-id-gained' },
  purpose: 'One more field can name the record of an upsert.',
  severity: 'law',
  messages: { none: '{words} can name a record in an upsert' },
  mirror: { kind: 'external-id-lost' },
  advice: {
    none: 'Nothing has to be done; existing requests stay as they are.',
  },
};

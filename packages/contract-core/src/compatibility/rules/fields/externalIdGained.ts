import type { Rule } from '../../rule';

export const externalIdGained: Rule = {
  kind: 'external-id-gained',
  category: 'fields',
  ids: { none: 'external-id-gained' },
  purpose: 'One more field can name the record of an upsert.',
  severity: 'law',
  messages: { none: '{words} can name a record in an upsert' },
  advice: {
    none: 'Nothing has to be done; existing requests stay as they are.',
  },
};

import type { Rule } from '../../rule';

export const externalIdLost: Rule = {
  kind: 'external-id-lost',
  category: 'fields',
  ids: { none: 'external-id-lost' },
  purpose: 'An upsert that names its records by this field is refused.',
  severity: 'law',
  messages: { none: '{words} no longer names a record in an upsert' },
  advice: { none: 'Keep the external id until every upsert uses another one.' },
};

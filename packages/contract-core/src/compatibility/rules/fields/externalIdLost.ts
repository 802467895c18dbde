import type { Rule } from '../../rule';

export const externalIdLost: Rule = {
  kind: 'external-id-lost',
  category: 'fields',
  position: 60,
  ids: { none: 'external-id-lost' },
  purpose: 'An upsert that names its records by this field is refused.',
  severity: 'law',
  messages: { none: '{words} no longer names a record in an upsert' },
  mirror: { kind: 'external-id-gained' },
  advice: { none: 'Keep the external id until every upsert uses another one.' },
};

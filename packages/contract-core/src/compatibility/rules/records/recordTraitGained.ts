import type { Rule } from '../../rule';

export const recordTraitGained: Rule = {
  kind: 'record-trait-gained',
  category: 'records',
  position: 160,
  ids: { none: 'record-trait-gained' },
  purpose:
    'The type or the call offers more; clients of OData are to be ready for it.',
  severity: 'law',
  mirror: { kind: 'record-trait-lost' },
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: 'Newly there: {words}' },
};

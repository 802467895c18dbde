import type { Rule } from '../../rule';

export const recordTraitGained: Rule = {
  kind: 'record-trait-gained',
  category: 'records',
  ids: { none: 'record-trait-gained' },
  purpose:
    'The type or the call offers more; clients of OData are to be ready for it.',
  severity: 'law',
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: 'Newly there: {words}' },
};

import type { Rule } from '../../rule';

export const childRelationshipRemoved: Rule = {
  kind: 'child-relationship-removed',
  category: 'fields',
  position: 130,
  ids: { none: 'child-relationship-removed' },
  purpose:
    'A query that asks for related records in the same request is refused. The relation is a field of the other object, whose own describe tells the loss.',
  severity: { none: 'warn' },
  messages: {
    none: 'The child relationship {words} is gone; a query that asks for these records fails',
  },
  mirror: { kind: 'child-relationship-added' },
  advice: {
    none: 'Query the other object by its lookup field before the relation goes.',
  },
};

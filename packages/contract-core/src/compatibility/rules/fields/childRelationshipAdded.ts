import type { Rule } from '../../rule';

export const childRelationshipAdded: Rule = {
  kind: 'child-relationship-added',
  category: 'fields',
  position: 140,
  ids: { none: 'child-relationship-added' },
  purpose: 'A query may ask for the related records in the same request.',
  severity: 'law',
  messages: { none: 'The child relationship {words} is new' },
  mirror: { kind: 'child-relationship-removed' },
  advice: {
    none: 'Nothing has to be done; existing queries stay as they are.',
  },
};

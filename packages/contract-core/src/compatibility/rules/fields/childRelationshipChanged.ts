import type { Rule } from '../../rule';

export const childRelationshipChanged: Rule = {
  kind: 'child-relationship-changed',
  category: 'fields',
  position: 150,
  ids: { none: 'child-relationship-changed' },
  purpose: 'A query asks for one kind of related records and gets another.',
  severity: { none: 'warn' },
  messages: { none: 'The child relationship {words} leads to other records' },
  mirror: { kind: 'child-relationship-changed' },
  advice: { none: 'Add a relation of another name instead.' },
};

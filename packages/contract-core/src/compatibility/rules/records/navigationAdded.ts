import type { Rule } from '../../rule';

export const navigationAdded: Rule = {
  kind: 'navigation-added',
  category: 'records',
  position: 90,
  ids: { none: 'navigation-added' },
  purpose: 'Related records can be reached in one more way.',
  severity: 'law',
  mirror: { kind: 'navigation-removed' },
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: 'The navigation property {words} was added' },
};

import type { Rule } from '../../rule';

export const navigationRemoved: Rule = {
  kind: 'navigation-removed',
  category: 'records',
  position: 80,
  ids: { none: 'navigation-removed' },
  purpose: 'Whoever follows, expands or binds the relation is refused.',
  severity: 'law',
  mirror: { kind: 'navigation-added' },
  advice: {
    none: 'Keep the relation beside its successor until nobody follows it.',
  },
  messages: { none: 'The navigation property {words} was removed' },
};

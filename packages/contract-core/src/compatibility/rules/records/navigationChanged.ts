import type { Rule } from '../../rule';

export const navigationChanged: Rule = {
  kind: 'navigation-changed',
  category: 'records',
  position: 100,
  ids: { none: 'navigation-changed' },
  purpose:
    'What comes back under the relation has another shape or another type, or may be missing.',
  severity: 'law',
  mirror: { kind: 'navigation-changed' },
  advice: {
    none: 'Add a second navigation property with the new target or multiplicity and keep this one.',
  },
  messages: { none: 'The navigation property changed, {words}' },
};

import type { Rule } from '../../rule';

export const alternateKeyAdded: Rule = {
  kind: 'alternate-key-added',
  category: 'records',
  position: 70,
  ids: { none: 'alternate-key-added' },
  purpose: 'Records can be found in one more way.',
  severity: 'law',
  mirror: { kind: 'alternate-key-removed' },
  advice: { none: 'Nothing is owed to consumers.' },
  messages: { none: 'The alternate key {words} was added' },
};

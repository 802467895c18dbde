import type { Rule } from '../../rule';

export const keyChanged: Rule = {
  kind: 'key-changed',
  category: 'records',
  position: 50,
  ids: { none: 'key-changed' },
  purpose:
    'Addresses and stored references that carry the key find nothing any more.',
  severity: 'law',
  mirror: { kind: 'key-changed' },
  advice: {
    none: 'Keep the key and offer the other one as an alternate key, or publish the records under a set of its own.',
  },
  messages: { none: 'The key changed: {words}' },
};

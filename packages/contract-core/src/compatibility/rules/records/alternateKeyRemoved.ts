import type { Rule } from '../../rule';

export const alternateKeyRemoved: Rule = {
  kind: 'alternate-key-removed',
  category: 'records',
  position: 60,
  ids: { none: 'alternate-key-removed' },
  purpose: 'Whoever addresses records by the alternate key is refused.',
  severity: 'law',
  mirror: { kind: 'alternate-key-added' },
  advice: {
    none: 'Keep the alternate key until nobody addresses records by it.',
  },
  messages: { none: 'The alternate key {words} was removed' },
};

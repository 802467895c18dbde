import type { Rule } from '../../rule';

export const baseUnreadable: Rule = {
  kind: 'base-unreadable',
  category: 'operations',
  position: 65,
  ids: { none: 'base-unreadable' },
  purpose:
    'What consumers rely on cannot be read, so nobody can tell whether the revision keeps it.',
  severity: 'law',
  mirror: { none: 'A base that can be read is compared.' },
  advice: {
    none: 'Read the revision as the first version that it counts as, and let somebody approve it who knows what consumers rely on.',
  },
  messages: {
    none: 'The base cannot be read, so the revision counts as a first version: {words}',
  },
};

import type { Rule } from '../../rule';

export const recordTraitChanged: Rule = {
  kind: 'record-trait-changed',
  category: 'records',
  position: 170,
  ids: { none: 'record-trait-changed' },
  purpose: 'What both sides agreed on is another thing now.',
  severity: 'law',
  mirror: { kind: 'record-trait-changed' },
  advice: {
    none: 'Publish the other form beside this one, under a name of its own.',
  },
  messages: { none: 'Changed: {words}' },
};

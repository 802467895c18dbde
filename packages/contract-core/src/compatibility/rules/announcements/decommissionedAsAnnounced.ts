import type { Rule } from '../../rule';

export const decommissionedAsAnnounced: Rule = {
  kind: 'decommissioned-as-announced',
  category: 'announcements',
  ids: { none: 'decommissioned-as-announced' },
  purpose: 'What was announced happens: whoever has not moved is cut off.',
  severity: { none: 'warn' },
  advice: {
    none: 'Make sure that the announced date has come and that nobody uses it any more.',
  },
  messages: { none: 'Decommissioned as announced: {words}' },
};

import type { Rule } from '../../rule';

export const decommissionedAsAnnounced: Rule = {
  kind: 'decommissioned-as-announced',
  category: 'announcements',
  position: 30,
  ids: { none: 'decommissioned-as-announced' },
  purpose: 'What was announced happens: whoever has not moved is cut off.',
  severity: { none: 'warn' },
  mirror: {
    none: 'What comes back after its end is an addition like any other.',
  },
  advice: {
    none: 'Make sure that the announced date has come and that nobody uses it any more.',
  },
  messages: { none: 'Decommissioned as announced: {words}' },
};

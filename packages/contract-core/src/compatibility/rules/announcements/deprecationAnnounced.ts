import type { Rule } from '../../rule';

export const deprecationAnnounced: Rule = {
  kind: 'deprecation-announced',
  category: 'announcements',
  position: 10,
  ids: { none: 'deprecation-announced' },
  purpose:
    'The owner announces that this will go; consumers should plan for it.',
  severity: { none: 'info' },
  mirror: { kind: 'deprecation-withdrawn' },
  advice: { none: 'Name what to use instead and a date until which it stays.' },
  messages: { none: 'Marked as deprecated: {words}' },
};

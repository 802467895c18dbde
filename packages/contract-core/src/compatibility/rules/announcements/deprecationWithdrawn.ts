import type { Rule } from '../../rule';

export const deprecationWithdrawn: Rule = {
  kind: 'deprecation-withdrawn',
  category: 'announcements',
  position: 20,
  ids: { none: 'deprecation-withdrawn' },
  purpose: 'The owner takes an announcement back.',
  severity: { none: 'info' },
  mirror: { kind: 'deprecation-announced' },
  advice: { none: 'Tell those who have begun to move.' },
  messages: { none: 'No longer marked as deprecated: {words}' },
};

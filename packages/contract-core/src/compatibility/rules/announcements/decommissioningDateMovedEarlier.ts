import type { Rule } from '../../rule';

export const decommissioningDateMovedEarlier: Rule = {
  kind: 'decommissioning-date-moved-earlier',
  category: 'announcements',
  position: 70,
  ids: { none: 'decommissioning-date-moved-earlier' },
  purpose: 'Consumers have less time to move than they were promised.',
  severity: { none: 'warn' },
  mirror: { kind: 'decommissioning-date-moved-later' },
  advice: {
    none: 'Keep the date that was announced, or ask everybody who uses it.',
  },
  messages: { none: 'The date was moved: {words}' },
};

import type { Rule } from '../../rule';

export const decommissioningDateMovedLater: Rule = {
  kind: 'decommissioning-date-moved-later',
  category: 'announcements',
  position: 80,
  ids: { none: 'decommissioning-date-moved-later' },
  purpose: 'Consumers have more time to move.',
  severity: { none: 'info' },
  mirror: { kind: 'decommissioning-date-moved-earlier' },
  advice: { none: 'Tell those who hurry.' },
  messages: { none: 'The date was moved: {words}' },
};

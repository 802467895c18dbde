import type { Rule } from '../../rule';

export const decommissioningDateSet: Rule = {
  kind: 'decommissioning-date-set',
  category: 'announcements',
  position: 60,
  ids: { none: 'decommissioning-date-set' },
  purpose: 'Consumers learn until when they have to move.',
  severity: { none: 'info' },
  mirror: { kind: 'decommissioning-date-removed' },
  advice: { none: 'Name what to use instead.' },
  messages: { none: 'The date is set: {words}' },
};

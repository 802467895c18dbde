import type { Rule } from '../../rule';

export const decommissioningDateRemoved: Rule = {
  kind: 'decommissioning-date-removed',
  category: 'announcements',
  position: 90,
  ids: { none: 'decommissioning-date-removed' },
  purpose: 'Consumers no longer know until when they have to move.',
  severity: { none: 'info' },
  mirror: { kind: 'decommissioning-date-set' },
  advice: { none: 'Say the date that holds, or that there is none yet.' },
  messages: { none: 'The date of {words} is no longer said' },
};

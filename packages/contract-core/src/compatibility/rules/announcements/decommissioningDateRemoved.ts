import type { Rule } from '../../rule';

export const decommissioningDateRemoved: Rule = {
  kind: 'decommissioning-date-removed',
  category: 'announcements',
  ids: { none: 'decommissioning-date-removed' },
  purpose: 'Consumers no longer know until when they have to move.',
  severity: { none: 'info' },
  advice: { none: 'Say the date that holds, or that there is none yet.' },
  messages: { none: 'The date of {words} is no longer said' },
};

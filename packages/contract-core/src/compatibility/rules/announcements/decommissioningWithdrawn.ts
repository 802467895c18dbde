import type { Rule } from '../../rule';

export const decommissioningWithdrawn: Rule = {
  kind: 'decommissioning-withdrawn',
  category: 'announcements',
  position: 50,
  ids: { none: 'decommissioning-withdrawn' },
  purpose: 'What was gone is there again.',
  severity: { none: 'info' },
  mirror: {
    none: 'To announce it again sets the date, which decommissioning-date-set tells.',
  },
  advice: { none: 'Tell those who may want to use it again.' },
  messages: { none: 'No longer decommissioned: {words}' },
};

import type { Rule } from '../../rule';

export const decommissioningWithdrawn: Rule = {
  kind: 'decommissioning-withdrawn',
  category: 'announcements',
  ids: { none: 'decommissioning-withdrawn' },
  purpose: 'What was gone is there again.',
  severity: { none: 'info' },
  advice: { none: 'Tell those who may want to use it again.' },
  messages: { none: 'No longer decommissioned: {words}' },
};

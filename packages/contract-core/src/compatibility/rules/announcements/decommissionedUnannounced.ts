import type { Rule } from '../../rule';

export const decommissionedUnannounced: Rule = {
  kind: 'decommissioned-unannounced',
  category: 'announcements',
  position: 40,
  ids: { none: 'decommissioned-unannounced' },
  purpose: 'Consumers are cut off without having been told.',
  severity: { none: 'error' },
  mirror: {
    none: 'What comes back after its end is an addition like any other.',
  },
  advice: { none: 'Deprecate first, with a date that leaves time to move.' },
  messages: { none: 'Decommissioned without having been deprecated: {words}' },
};

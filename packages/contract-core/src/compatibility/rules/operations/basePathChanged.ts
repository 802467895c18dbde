import type { Rule } from '../../rule';

export const basePathChanged: Rule = {
  kind: 'base-path-changed',
  category: 'operations',
  position: 70,
  ids: { none: 'base-path-changed' },
  purpose:
    'All paths moved at once, and no server makes up for it: whoever calls the former addresses finds nothing.',
  severity: { none: 'error' },
  mirror: { kind: 'base-path-changed' },
  advice: {
    none: 'Serve both base paths until consumers have moved, or put the base path into the servers so that addresses stay the same.',
  },
  messages: {
    none: 'All paths {words}, and the servers do not make up for it',
  },
};

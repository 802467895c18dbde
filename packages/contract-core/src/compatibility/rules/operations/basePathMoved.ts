import type { Rule } from '../../rule';

export const basePathMoved: Rule = {
  kind: 'base-path-moved',
  category: 'operations',
  position: 80,
  ids: { none: 'base-path-moved' },
  purpose:
    'The addresses that are called stay the same; generated clients may build them in another way.',
  severity: { none: 'info' },
  mirror: { kind: 'base-path-moved' },
  advice: {
    none: 'Nothing to do: server and path together give the same address.',
  },
  messages: { none: 'All paths {words}; the servers make up for it' },
};

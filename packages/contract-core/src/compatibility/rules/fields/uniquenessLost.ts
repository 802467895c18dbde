import type { Rule } from '../../rule';

export const uniquenessLost: Rule = {
  kind: 'uniqueness-lost',
  category: 'fields',
  position: 80,
  ids: { none: 'uniqueness-lost' },
  purpose: 'A consumer that takes the field for a key finds several records.',
  severity: { none: 'warn' },
  messages: {
    none: '{words} is no longer unique; a search by it may find several records',
  },
  mirror: { kind: 'uniqueness-gained' },
  advice: {
    none: 'Give consumers another unique field before values may repeat.',
  },
};

import type { Rule } from '../../rule';

export const uniquenessGained: Rule = {
  kind: 'uniqueness-gained',
  category: 'fields',
  position: 90,
  ids: { none: 'uniqueness-gained' },
  purpose: 'A record with a value that another one holds is refused.',
  severity: 'law',
  messages: {
    none: '{words} has to be unique; a record that repeats a value is refused',
  },
  mirror: { kind: 'uniqueness-lost' },
  advice: {
    none: 'Add a unique field of its own, fill it, and retire the former one later.',
  },
};

import type { Rule } from '../../rule';

export const referenceUnresolved: Rule = {
  kind: 'reference-unresolved',
  category: 'schemas',
  position: 420,
  ids: { none: 'reference-unresolved' },
  purpose:
    'What a reference leads to was not read, so nobody can tell whether it changed.',
  severity: 'law',
  mirror: { kind: 'reference-unresolved' },
  isSameEverywhere: true,
  advice: {
    none: 'Correct the reference, or keep a copy of its target beside the contract.',
  },
  messages: { none: 'The reference {words}' },
};

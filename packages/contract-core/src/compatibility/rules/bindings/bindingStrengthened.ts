import type { Rule } from '../../rule';

export const bindingStrengthened: Rule = {
  kind: 'binding-strengthened',
  category: 'bindings',
  position: 60,
  ids: { none: 'binding-strengthened' },
  purpose: 'The protocol promises more than before.',
  severity: { none: 'info' },
  mirror: { kind: 'binding-weakened' },
  advice: { none: 'Nothing is owed.' },
  messages: { none: 'A promise of the protocol became stronger: {words}' },
};

import type { Rule } from '../../rule';

export const bindingStrengthened: Rule = {
  kind: 'binding-strengthened',
  category: 'bindings',
  ids: { none: 'binding-strengthened' },
  purpose: 'The protocol promises more than before.',
  severity: { none: 'info' },
  advice: { none: 'Nothing is owed.' },
  messages: { none: 'A promise of the protocol became stronger: {words}' },
};

import type { Rule } from '../../rule';

export const bindingRemoved: Rule = {
  kind: 'binding-removed',
  category: 'bindings',
  position: 10,
  ids: { none: 'binding-removed' },
  purpose: 'What the binding promised or asked is no longer written down.',
  severity: { none: { incomparable: 'warn', none: 'info' } },
  mirror: { kind: 'binding-added' },
  advice: {
    none: 'Keep the binding as long as it is true; where it is not, say what holds instead.',
  },
  messages: { none: 'No longer said: {words}' },
};

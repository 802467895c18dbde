import type { Rule } from '../../rule';

export const bindingRemoved: Rule = {
  kind: 'binding-removed',
  category: 'bindings',
  ids: { none: 'binding-removed' },
  purpose: 'What the binding promised or asked is no longer written down.',
  severity: { none: { incomparable: 'warn', none: 'info' } },
  advice: {
    none: 'Keep the binding as long as it is true; where it is not, say what holds instead.',
  },
  messages: { none: 'No longer said: {words}' },
};

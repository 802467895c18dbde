import type { Rule } from '../../rule';

export const bindingWeakened: Rule = {
  kind: 'binding-weakened',
  category: 'bindings',
  position: 50,
  ids: { none: 'binding-weakened' },
  purpose: 'Messages may be lost, or go sooner than consumers rely on.',
  severity: { none: 'warn' },
  mirror: { kind: 'binding-strengthened' },
  advice: {
    none: 'Ask the consumers first whether they rely on it; a slow one may be offline longer than messages are kept.',
  },
  messages: { none: 'A promise of the protocol became weaker: {words}' },
};

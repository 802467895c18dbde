import type { Rule } from '../../rule';

export const bindingChanged: Rule = {
  kind: 'binding-changed',
  category: 'bindings',
  position: 70,
  ids: { none: 'binding-changed' },
  purpose:
    'Messages may arrive in another way than consumers expect: in another order, twice, or not at all.',
  severity: { none: { incomparable: 'warn', none: 'info' } },
  mirror: { kind: 'binding-changed' },
  advice: {
    none: 'Ask the consumers first whether they rely on it. More partitions of a topic, for instance, send a key to another partition than before.',
  },
  messages: { none: 'The protocol carries messages in another way: {words}' },
};

import type { Rule } from '../../rule';

export const bindingAddressChanged: Rule = {
  kind: 'binding-address-changed',
  category: 'bindings',
  position: 30,
  ids: { none: 'binding-address-changed' },
  purpose: 'Messages are found at another exchange, queue or destination.',
  severity: { none: 'error' },
  mirror: { kind: 'binding-address-changed' },
  advice: {
    none: 'Serve both places for a time and deprecate the former one.',
  },
  messages: { none: 'The place of the messages changed: {words}' },
};

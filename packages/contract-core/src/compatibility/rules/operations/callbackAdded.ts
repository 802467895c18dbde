import type { Rule } from '../../rule';

export const callbackAdded: Rule = {
  kind: 'callback-added',
  category: 'operations',
  position: 120,
  ids: { none: 'callback-added' },
  purpose: 'The provider may call an address that the consumer gives.',
  severity: { none: 'info' },
  mirror: { kind: 'callback-removed' },
  advice: {
    none: 'Nothing to do: only consumers that give an address are called.',
  },
  messages: { none: 'The callback {words} was added' },
};

import type { Rule } from '../../rule';

export const callbackAdded: Rule = {
  kind: 'callback-added',
  category: 'operations',
  ids: { none: 'callback-added' },
  purpose: 'The provider may call an address that the consumer gives.',
  severity: { none: 'info' },
  advice: {
    none: 'Nothing to do: only consumers that give an address are called.',
  },
  messages: { none: 'The callback {words} was added' },
};

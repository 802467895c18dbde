import type { Rule } from '../../rule';

export const callbackExpressionChanged: Rule = {
  kind: 'callback-expression-changed',
  category: 'operations',
  position: 130,
  ids: { none: 'callback-expression-changed' },
  purpose:
    'The provider looks for the address to call where consumers do not write it.',
  severity: { none: 'error' },
  mirror: { kind: 'callback-expression-changed' },
  advice: {
    none: 'Take the address from both places until consumers have moved.',
  },
  messages: { none: 'The address to call for the callback {words}' },
};

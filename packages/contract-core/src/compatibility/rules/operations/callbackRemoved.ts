import type { Rule } from '../../rule';

export const callbackRemoved: Rule = {
  kind: 'callback-removed',
  category: 'operations',
  ids: { none: 'callback-removed' },
  purpose: 'A consumer that gave an address to be called back is never called.',
  severity: { none: 'error' },
  advice: {
    none: 'Keep calling back until consumers have another way to learn the outcome, and say until when.',
  },
  messages: { none: 'The callback {words} was removed' },
};

import type { Rule } from '../../rule';

export const callbackRemoved: Rule = {
  kind: 'callback-removed',
  category: 'operations',
  position: 110,
  ids: { none: 'callback-removed' },
  purpose: 'A consumer that gave an address to be called back is never called.',
  severity: { none: 'error' },
  mirror: { kind: 'callback-added' },
  dated: { as: 'removal', part: 'callback' },
  advice: {
    none: 'Keep calling back until consumers have another way to learn the outcome, and say until when.',
  },
  messages: { none: 'The callback {words} was removed' },
};

import type { Rule } from '../../rule';

export const bindingAdded: Rule = {
  kind: 'binding-added',
  category: 'bindings',
  position: 20,
  ids: { none: 'binding-added' },
  purpose: 'A protocol needs something that nobody was told of before.',
  severity: { none: { incomparable: 'warn', none: 'info' } },
  mirror: { kind: 'binding-removed' },
  advice: {
    none: 'Say it at once where it has always been so; otherwise get along without it for a time.',
  },
  messages: { none: 'Newly said: {words}' },
};

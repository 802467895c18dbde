import type { Rule } from '../../rule';

export const serverVariableValueRemoved: Rule = {
  kind: 'server-variable-value-removed',
  category: 'servers',
  position: 50,
  ids: { none: 'server-variable-value-removed' },
  purpose:
    'Consumers that fill in this value call an address that is no longer offered.',
  severity: { none: 'warn' },
  mirror: { kind: 'server-variable-value-added' },
  advice: { none: 'Keep the value as long as its address answers.' },
  messages: { none: 'The value {words} was removed' },
};

import type { Rule } from '../../rule';

export const serverVariableDefaultChanged: Rule = {
  kind: 'server-variable-default-changed',
  category: 'servers',
  position: 70,
  ids: { none: 'server-variable-default-changed' },
  purpose: 'Consumers that fill in nothing call another address than before.',
  severity: { none: 'warn' },
  mirror: { kind: 'server-variable-default-changed' },
  advice: {
    none: 'Keep the default, and let consumers choose the other value.',
  },
  messages: { none: 'The default of the variable changed: {words}' },
};

import type { Rule } from '../../rule';

export const messageServerVariableDefaultChanged: Rule = {
  kind: 'message-server-variable-default-changed',
  category: 'messageServers',
  position: 100,
  ids: { none: 'message-server-variable-default-changed' },
  purpose:
    'A client that fills nothing in connects to another server than before.',
  severity: { none: 'warn' },
  mirror: { kind: 'message-server-variable-default-changed' },
  advice: {
    none: 'Ask the clients to fill the value in before the default changes.',
  },
  messages: { none: 'The default of the address changed: {words}' },
};

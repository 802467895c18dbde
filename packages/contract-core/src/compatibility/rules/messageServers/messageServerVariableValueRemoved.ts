import type { Rule } from '../../rule';

export const messageServerVariableValueRemoved: Rule = {
  kind: 'message-server-variable-value-removed',
  category: 'messageServers',
  position: 80,
  ids: { none: 'message-server-variable-value-removed' },
  purpose: 'A client that fills the value into the address finds nobody there.',
  severity: { none: 'error' },
  mirror: { kind: 'message-server-variable-value-added' },
  advice: { none: 'Keep the value until no client uses it.' },
  messages: { none: 'Values of the address are gone: {words}' },
};

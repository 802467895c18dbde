import type { Rule } from '../../rule';

export const messageServerVariableValueRemoved: Rule = {
  kind: 'message-server-variable-value-removed',
  category: 'messageServers',
  ids: { none: 'message-server-variable-value-removed' },
  purpose: 'A client that fills the value into the address finds nobody there.',
  severity: { none: 'error' },
  advice: { none: 'Keep the value until no client uses it.' },
  messages: { none: 'Values of the address are gone: {words}' },
};

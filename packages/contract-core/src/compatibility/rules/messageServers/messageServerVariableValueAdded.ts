import type { Rule } from '../../rule';

export const messageServerVariableValueAdded: Rule = {
  kind: 'message-server-variable-value-added',
  category: 'messageServers',
  position: 90,
  ids: { none: 'message-server-variable-value-added' },
  purpose: 'Clients may fill another value into the address.',
  severity: { none: 'info' },
  mirror: { kind: 'message-server-variable-value-removed' },
  advice: { none: 'Nothing is owed.' },
  messages: { none: 'Values of the address are new: {words}' },
};

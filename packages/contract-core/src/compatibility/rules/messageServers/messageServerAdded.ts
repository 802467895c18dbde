import type { Rule } from '../../rule';

export const messageServerAdded: Rule = {
  kind: 'message-server-added',
  category: 'messageServers',
  position: 20,
  ids: { none: 'message-server-added' },
  purpose: 'Clients may connect to another server too.',
  severity: { none: 'info' },
  mirror: { kind: 'message-server-removed' },
  advice: { none: 'Nothing is owed.' },
  messages: { none: 'The server {words} was added' },
};

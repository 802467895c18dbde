import type { Rule } from '../../rule';

export const messageServerRemoved: Rule = {
  kind: 'message-server-removed',
  category: 'messageServers',
  position: 10,
  ids: { none: 'message-server-removed' },
  purpose: 'A client that connects to the server finds nobody there.',
  severity: { none: 'error' },
  mirror: { kind: 'message-server-added' },
  advice: {
    none: 'Keep the server until no client connects to it, and announce its end with a date.',
  },
  messages: { none: 'The server {words} was removed' },
};

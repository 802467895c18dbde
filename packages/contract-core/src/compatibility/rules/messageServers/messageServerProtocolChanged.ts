import type { Rule } from '../../rule';

export const messageServerProtocolChanged: Rule = {
  kind: 'message-server-protocol-changed',
  category: 'messageServers',
  position: 50,
  ids: { none: 'message-server-protocol-changed' },
  purpose: 'A client speaks a protocol that the server does not understand.',
  severity: { none: 'error' },
  mirror: { kind: 'message-server-protocol-changed' },
  advice: {
    none: 'Add a server with the new protocol and keep this one until its clients have moved.',
  },
  messages: { none: 'The protocol of the server changed {words}' },
};

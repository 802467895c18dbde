import type { Rule } from '../../rule';

export const messageServerProtocolVersionChanged: Rule = {
  kind: 'message-server-protocol-version-changed',
  category: 'messageServers',
  position: 70,
  ids: { none: 'message-server-protocol-version-changed' },
  purpose: 'A client of the former version may not be understood.',
  severity: { none: 'warn' },
  mirror: { kind: 'message-server-protocol-version-changed' },
  advice: { none: 'Say for how long the former version is understood.' },
  messages: { none: 'The version of the protocol changed {words}' },
};

import type { Rule } from '../../rule';

export const messageServerEncryptionChanged: Rule = {
  kind: 'message-server-encryption-changed',
  category: 'messageServers',
  position: 60,
  ids: { none: 'message-server-encryption-changed' },
  purpose:
    'A client that does not encrypt as the server expects cannot connect.',
  severity: { none: 'warn' },
  mirror: { kind: 'message-server-encryption-changed' },
  advice: {
    none: 'Offer both for a time. Where only the name was wrong, say so to those who use the server.',
  },
  messages: {
    none: 'The protocol of the server changed {words}, which differ in encryption',
  },
};

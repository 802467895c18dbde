import type { Rule } from '../../rule';

export const messageSecurityRemoved: Rule = {
  kind: 'message-security-removed',
  category: 'messageServers',
  position: 120,
  ids: { none: 'message-security-removed' },
  purpose: 'Credentials are no longer asked for.',
  severity: { none: 'info' },
  mirror: { kind: 'message-security-added' },
  advice: { none: 'Make sure that this is meant: everybody may connect.' },
  messages: { none: 'Credentials are no longer needed: {words}' },
};

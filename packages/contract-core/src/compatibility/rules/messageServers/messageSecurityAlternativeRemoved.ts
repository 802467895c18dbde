import type { Rule } from '../../rule';

export const messageSecurityAlternativeRemoved: Rule = {
  kind: 'message-security-alternative-removed',
  category: 'messageServers',
  position: 130,
  ids: { none: 'message-security-alternative-removed' },
  purpose: 'A client with these credentials is refused.',
  severity: { none: 'error' },
  mirror: { kind: 'message-security-alternative-added' },
  advice: { none: 'Accept both until every client has the other credentials.' },
  messages: { none: 'No longer accepted: {words}' },
};

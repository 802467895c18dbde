import type { Rule } from '../../rule';

export const messageSecurityAlternativeRemoved: Rule = {
  kind: 'message-security-alternative-removed',
  category: 'messageServers',
  ids: { none: 'message-security-alternative-removed' },
  purpose: 'A client with these credentials is refused.',
  severity: { none: 'error' },
  advice: { none: 'Accept both until every client has the other credentials.' },
  messages: { none: 'No longer accepted: {words}' },
};

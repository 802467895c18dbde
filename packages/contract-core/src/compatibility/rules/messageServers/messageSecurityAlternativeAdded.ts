import type { Rule } from '../../rule';

export const messageSecurityAlternativeAdded: Rule = {
  kind: 'message-security-alternative-added',
  category: 'messageServers',
  position: 140,
  ids: { none: 'message-security-alternative-added' },
  purpose: 'Clients may show other credentials too.',
  severity: { none: 'info' },
  mirror: { kind: 'message-security-alternative-removed' },
  advice: { none: 'Nothing is owed.' },
  messages: { none: 'Accepted too: {words}' },
};

import type { Rule } from '../../rule';

export const messageSecurityScopeAdded: Rule = {
  kind: 'message-security-scope-added',
  category: 'messageServers',
  position: 150,
  ids: { none: 'message-security-scope-added' },
  purpose: 'A client whose token lacks the scope is refused.',
  severity: { none: 'error' },
  mirror: { kind: 'message-security-scope-removed' },
  advice: { none: 'Give the scope to every client before it is asked for.' },
  messages: { none: 'A further scope is needed: {words}' },
};

import type { Rule } from '../../rule';

export const messageSecurityScopeRemoved: Rule = {
  kind: 'message-security-scope-removed',
  category: 'messageServers',
  position: 160,
  ids: { none: 'message-security-scope-removed' },
  purpose: 'A scope is no longer asked for.',
  severity: { none: 'info' },
  mirror: { kind: 'message-security-scope-added' },
  advice: { none: 'Nothing is owed; tokens may be issued with less.' },
  messages: { none: 'A scope is no longer needed: {words}' },
};

import type { Rule } from '../../rule';

export const messageSecurityAdded: Rule = {
  kind: 'message-security-added',
  category: 'messageServers',
  position: 110,
  ids: { none: 'message-security-added' },
  purpose: 'A client that connected without an account is refused.',
  severity: { none: 'error' },
  mirror: { kind: 'message-security-removed' },
  advice: {
    none: 'Accept connections without credentials until every client has some.',
  },
  messages: { none: 'Credentials are needed now: {words}' },
};

import type { Rule } from '../../rule';

export const messageSecurityAdded: Rule = {
  kind: 'message-security-added',
  category: 'messageServers',
  ids: { none: 'message-security-added' },
  purpose: 'A client that connected without an account is refused.',
  severity: { none: 'error' },
  advice: {
    none: 'Accept connections without credentials until every client has some.',
  },
  messages: { none: 'Credentials are needed now: {words}' },
};

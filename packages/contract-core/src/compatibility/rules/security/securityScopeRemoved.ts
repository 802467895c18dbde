import type { Rule } from '../../rule';

export const securityScopeRemoved: Rule = {
  kind: 'security-scope-removed',
  category: 'security',
  position: 80,
  ids: {
    request: 'request-security-scope-removed',
    response: 'response-security-scope-removed',
  },
  purpose: 'Tokens with fewer scopes are accepted.',
  severity: 'law',
  mirror: { kind: 'security-scope-added' },
  advice: {
    request: 'Nothing to do: tokens with more are accepted as before.',
    response: 'Keep asking for the scope that consumers check.',
  },
  messages: {
    request: 'Tokens no longer need the scope {words}',
    response: 'Tokens no longer have the scope {words}',
  },
};

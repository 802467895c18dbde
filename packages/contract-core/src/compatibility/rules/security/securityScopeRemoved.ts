import type { Rule } from '../../rule';

export const securityScopeRemoved: Rule = {
  kind: 'security-scope-removed',
  category: 'security',
  ids: {
    request: 'request-security-scope-removed',
    response: 'response-security-scope-removed',
  },
  purpose: 'Tokens with fewer scopes are accepted.',
  severity: 'law',
  advice: {
    request: 'Nothing to do: tokens with more are accepted as before.',
    response: 'Keep asking for the scope that consumers check.',
  },
  messages: {
    request: 'Tokens no longer need the scope {words}',
    response: 'Tokens no longer have the scope {words}',
  },
};

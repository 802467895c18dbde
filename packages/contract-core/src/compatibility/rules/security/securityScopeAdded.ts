import type { Rule } from '../../rule';

export const securityScopeAdded: Rule = {
  kind: 'security-scope-added',
  category: 'security',
  position: 70,
  ids: {
    request: 'request-security-scope-added',
    response: 'response-security-scope-added',
  },
  purpose: 'Tokens without the scope were accepted and are refused now.',
  severity: 'law',
  mirror: { kind: 'security-scope-removed' },
  advice: {
    request:
      'Accept the former scopes until consumers have asked for the new one.',
    response: 'Nothing to do: tokens carry more than before.',
  },
  messages: {
    request: 'Tokens need the scope {words} now',
    response: 'Tokens have the scope {words} now',
  },
};

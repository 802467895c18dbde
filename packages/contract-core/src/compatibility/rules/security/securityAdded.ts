import type { Rule } from '../../rule';

export const securityAdded: Rule = {
  kind: 'security-added',
  category: 'security',
  position: 10,
  ids: {
    request: 'request-security-added',
    response: 'response-security-added',
  },
  purpose: 'Requests that prove nothing were accepted and are refused now.',
  severity: 'law',
  mirror: { kind: 'security-removed' },
  advice: {
    request:
      'Let requests in without proof until consumers send one, and say from when it is needed.',
    response: 'Nothing to do: consumers may check what is sent now.',
  },
  messages: {
    request: 'Requests without {words} are refused now',
    response: 'Calls carry {words} now',
  },
};

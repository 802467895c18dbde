import type { Rule } from '../../rule';

export const securityAlternativeAdded: Rule = {
  kind: 'security-alternative-added',
  category: 'security',
  position: 40,
  ids: {
    request: 'request-security-alternative-added',
    response: 'response-security-alternative-added',
  },
  purpose: 'There is another way to be let in.',
  severity: 'law',
  mirror: { kind: 'security-alternative-removed' },
  advice: {
    request: 'Nothing to do: the former ways stay.',
    response: 'Keep sending the proof that consumers check, not another one.',
  },
  messages: {
    request: 'Requests with {words} are accepted too',
    response: 'Calls may carry {words} instead',
  },
};

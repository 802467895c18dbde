import type { Rule } from '../../rule';

export const securityAlternativeRemoved: Rule = {
  kind: 'security-alternative-removed',
  category: 'security',
  position: 30,
  ids: {
    request: 'request-security-alternative-removed',
    response: 'response-security-alternative-removed',
  },
  purpose: 'Whoever proves it this way is refused.',
  severity: 'law',
  mirror: { kind: 'security-alternative-added' },
  advice: {
    request: 'Accept the former way until no consumer uses it.',
    response: 'Keep sending the proof that consumers check.',
  },
  messages: {
    request: 'Requests with {words} alone are no longer accepted',
    response: 'Calls no longer carry {words}',
  },
};

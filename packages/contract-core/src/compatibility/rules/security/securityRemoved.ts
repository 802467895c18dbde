import type { Rule } from '../../rule';

export const securityRemoved: Rule = {
  kind: 'security-removed',
  category: 'security',
  position: 20,
  ids: {
    request: 'request-security-removed',
    response: 'response-security-removed',
  },
  purpose: 'Requests that prove nothing are accepted too.',
  severity: 'law',
  mirror: { kind: 'security-added' },
  advice: {
    request: 'Nothing to do for consumers; make sure that it is meant.',
    response:
      'Keep sending the proof: consumers that check it refuse calls without.',
  },
  messages: {
    request: 'Requests without {words} are accepted now',
    response: 'Calls no longer carry {words}',
  },
};

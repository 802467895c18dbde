import type { Rule } from '../../rule';

export const securityDemandAdded: Rule = {
  kind: 'security-demand-added',
  category: 'security',
  position: 50,
  ids: {
    request: 'request-security-demand-added',
    response: 'response-security-demand-added',
  },
  purpose: 'What was enough is not enough any more.',
  severity: 'law',
  mirror: { kind: 'security-demand-removed' },
  advice: {
    request: 'Accept requests without the addition until consumers send it.',
    response: 'Nothing to do: consumers may check one proof more.',
  },
  messages: {
    request: 'Requests need {words} in addition',
    response: 'Calls carry {words} in addition',
  },
};

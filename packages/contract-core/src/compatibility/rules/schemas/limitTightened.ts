import type { Rule } from '../../rule';

export const limitTightened: Rule = {
  kind: 'limit-tightened',
  category: 'schemas',
  ids: {
    request: 'request-limit-tightened',
    response: 'response-limit-tightened',
  },
  purpose: 'A value beyond the new limit is refused.',
  severity: 'law',
  messages: {
    request: '{value} is limited more: {words}',
    response: '{value} is limited more: {words}',
  },
};

import type { Rule } from '../../rule';

export const limitChanged: Rule = {
  kind: 'limit-changed',
  category: 'schemas',
  ids: { request: 'request-limit-changed', response: 'response-limit-changed' },
  purpose: 'Some values are refused and others are new.',
  severity: 'law',
  messages: {
    request: '{value} is limited differently: {words}',
    response: '{value} is limited differently: {words}',
  },
};

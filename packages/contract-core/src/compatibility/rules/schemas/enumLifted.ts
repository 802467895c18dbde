import type { Rule } from '../../rule';

export const enumLifted: Rule = {
  kind: 'enum-lifted',
  category: 'schemas',
  ids: { request: 'request-enum-lifted', response: 'response-enum-lifted' },
  purpose: 'A consumer that handles the listed values one by one meets others.',
  severity: 'law',
  messages: {
    request: '{value} is no longer limited to the values {words}',
    response: '{value} is no longer limited to the values {words}',
  },
};

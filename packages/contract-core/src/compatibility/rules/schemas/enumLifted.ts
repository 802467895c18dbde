import type { Rule } from '../../rule';

export const enumLifted: Rule = {
  kind: 'enum-lifted',
  category: 'schemas',
  position: 200,
  ids: { request: 'request-enum-lifted', response: 'response-enum-lifted' },
  purpose: 'A consumer that handles the listed values one by one meets others.',
  severity: 'law',
  mirror: { kind: 'became-enum' },
  shownBy: 'unlisted-value',
  advice: {
    request: 'Nothing has to be done: the listed values are taken as before.',
    response:
      'Keep the list, or announce it as extensible (x-extensible-enum) before other values come.',
  },
  messages: {
    request: '{value} is no longer limited to the values {words}',
    response: '{value} is no longer limited to the values {words}',
  },
};

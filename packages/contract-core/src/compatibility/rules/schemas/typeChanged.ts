import type { Rule } from '../../rule';

export const typeChanged: Rule = {
  kind: 'type-changed',
  category: 'schemas',
  ids: { request: 'request-type-changed', response: 'response-type-changed' },
  purpose:
    'A value of the former type is refused, or a value of a new type arrives.',
  severity: 'law',
  messages: {
    request: 'The type of {value} changed: {words}',
    response: 'The type of {value} changed: {words}',
  },
};

import type { Rule } from '../../rule';

export const unionChanged: Rule = {
  kind: 'union-changed',
  category: 'schemas',
  ids: { request: 'request-union-changed', response: 'response-union-changed' },
  purpose: 'Alternatives changed in a way whose effect is not decided here.',
  severity: 'law',
  messages: {
    request: 'The alternatives of {value} changed: {words}',
    response: 'The alternatives of {value} changed: {words}',
  },
};

import type { Rule } from '../../rule';

export const unionChanged: Rule = {
  kind: 'union-changed',
  category: 'schemas',
  position: 380,
  ids: { request: 'request-union-changed', response: 'response-union-changed' },
  purpose: 'Alternatives changed in a way whose effect is not decided here.',
  severity: 'law',
  mirror: { kind: 'union-changed' },
  advice: {
    request:
      'Keep the former forms as they are and add the new ones beside them.',
    response:
      'Keep the former forms as they are, and send new ones only to those who ask for them.',
  },
  messages: {
    request: 'The alternatives of {value} changed: {words}',
    response: 'The alternatives of {value} changed: {words}',
  },
};

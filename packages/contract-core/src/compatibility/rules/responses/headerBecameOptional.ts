import type { Rule } from '../../rule';

export const headerBecameOptional: Rule = {
  kind: 'header-became-optional',
  category: 'responses',
  position: 70,
  ids: {
    request: 'request-header-became-optional',
    response: 'response-header-became-optional',
  },
  purpose: 'A header that was always there may be missing.',
  severity: { request: 'info', response: 'error' },
  mirror: { kind: 'header-became-required' },
  advice: {
    request:
      'Nothing has to be done: answers with the header are taken as before.',
    response:
      'Keep sending the header in every answer until nobody relies on it.',
  },
  messages: {
    request: 'The header {words} became optional',
    response: 'The header {words} became optional and may be missing',
  },
};

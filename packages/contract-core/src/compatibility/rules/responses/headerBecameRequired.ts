import type { Rule } from '../../rule';

export const headerBecameRequired: Rule = {
  kind: 'header-became-required',
  category: 'responses',
  position: 80,
  ids: {
    request: 'request-header-became-required',
    response: 'response-header-became-required',
  },
  purpose:
    'A header is always there now; an answer to a webhook without it is refused.',
  severity: { request: 'error', response: 'info' },
  mirror: { kind: 'header-became-optional' },
  advice: {
    request: 'Keep taking answers without the header.',
    response: 'Nothing has to be done by those who read it.',
  },
  messages: {
    request: 'The header {words} became required',
    response: 'The header {words} is always sent now',
  },
};

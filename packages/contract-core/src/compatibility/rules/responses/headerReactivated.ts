import type { Rule } from '../../rule';

export const headerReactivated: Rule = {
  kind: 'header-reactivated',
  category: 'responses',
  position: 100,
  ids: {
    request: 'request-header-reactivated',
    response: 'response-header-reactivated',
  },
  purpose: 'The provider takes back an announced deprecation.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'header-deprecated' },
  advice: { request: 'Nothing to do.', response: 'Nothing to do.' },
  messages: {
    request: 'The header {words} is no longer marked as deprecated',
    response: 'The header {words} is no longer marked as deprecated',
  },
};

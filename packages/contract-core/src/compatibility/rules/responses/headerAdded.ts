import type { Rule } from '../../rule';

export const headerAdded: Rule = {
  kind: 'header-added',
  category: 'responses',
  ids: { request: 'request-header-added', response: 'response-header-added' },
  purpose: 'Consumers may read the new header.',
  severity: { request: 'info', response: 'info' },
  messages: {
    request: 'The header {words} was added',
    response: 'The header {words} was added',
  },
};

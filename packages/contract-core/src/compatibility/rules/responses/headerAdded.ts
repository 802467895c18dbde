import type { Rule } from '../../rule';

export const headerAdded: Rule = {
  kind: 'header-added',
  category: 'responses',
  position: 60,
  ids: { request: 'request-header-added', response: 'response-header-added' },
  purpose: 'Consumers may read the new header.',
  severity: 'law',
  mirror: { kind: 'header-removed' },
  advice: {
    request: 'Nothing has to be done: a header that nobody reads hurts nobody.',
    response:
      'Nothing has to be done: a header that nobody reads hurts nobody.',
  },
  messages: {
    request: 'The header {words} was added',
    response: 'The header {words} was added',
  },
};

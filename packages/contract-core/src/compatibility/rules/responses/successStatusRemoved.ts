import type { Rule } from '../../rule';

export const successStatusRemoved: Rule = {
  kind: 'success-status-removed',
  category: 'responses',
  position: 10,
  ids: {
    request: 'request-success-status-removed',
    response: 'response-success-status-removed',
  },
  purpose: 'A consumer that waits for this success never sees it.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'status-added' },
  advice: {
    request: 'Keep taking the status until nobody answers with it.',
    response:
      'Keep answering with the former status, or offer the new one at a new operation.',
  },
  messages: {
    request: 'The success status {words} is no longer accepted as an answer',
    response: 'The success status {words} is no longer returned',
  },
};

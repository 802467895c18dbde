import type { Rule } from '../../rule';

export const replyRemoved: Rule = {
  kind: 'reply-removed',
  category: 'channels',
  position: 80,
  ids: { request: 'request-reply-removed', response: 'response-reply-removed' },
  purpose:
    'Who waits for the answer waits in vain; who answers is no longer heard.',
  severity: { request: 'warn', response: 'error' },
  mirror: { kind: 'reply-added' },
  advice: {
    request:
      'Keep reading answers for a time; those who answer learn of it late.',
    response:
      'Keep answering, and announce the end of the answers with a date.',
  },
  messages: {
    request: 'An answer is no longer expected',
    response: 'The request is no longer answered',
  },
};

import type { Rule } from '../../rule';

export const replyAdded: Rule = {
  kind: 'reply-added',
  category: 'channels',
  position: 90,
  ids: { request: 'request-reply-added', response: 'response-reply-added' },
  purpose: 'Who receives the message has to answer it from now on.',
  severity: { request: 'error', response: 'info' },
  mirror: { kind: 'reply-removed' },
  advice: {
    request: 'Get along without answers until everybody sends them.',
    response: 'Nothing is owed; who asks may ignore the answer.',
  },
  messages: {
    request: 'An answer is expected',
    response: 'The request is answered',
  },
};

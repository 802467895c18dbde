import type { Rule } from '../../rule';

export const messageContentTypeChanged: Rule = {
  kind: 'message-content-type-changed',
  category: 'messages',
  ids: {
    request: 'request-message-content-type-changed',
    response: 'response-message-content-type-changed',
  },
  purpose: 'The other side reads the bytes in the former encoding.',
  severity: { request: 'error', response: 'error' },
  messages: {
    request: 'The content type changed: {words}',
    response: 'The content type changed: {words}',
  },
};

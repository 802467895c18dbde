import type { Rule } from '../../rule';

export const messageContentTypeChanged: Rule = {
  kind: 'message-content-type-changed',
  category: 'messages',
  position: 40,
  ids: {
    request: 'request-message-content-type-changed',
    response: 'response-message-content-type-changed',
  },
  purpose: 'The other side reads the bytes in the former encoding.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'message-content-type-changed' },
  advice: {
    request: 'Take both content types until every sender has changed.',
    response:
      'Offer the new content type on a channel of its own beside the former one.',
  },
  messages: {
    request: 'The content type changed: {words}',
    response: 'The content type changed: {words}',
  },
};

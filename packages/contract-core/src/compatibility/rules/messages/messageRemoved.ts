import type { Rule } from '../../rule';

export const messageRemoved: Rule = {
  kind: 'message-removed',
  category: 'messages',
  position: 10,
  ids: {
    request: 'request-message-removed',
    response: 'response-message-removed',
  },
  purpose:
    'A sender is refused, or a subscriber waits for a message that never comes.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'message-added' },
  advice: {
    request: 'Take the message until nobody sends it.',
    response:
      'Keep sending the message beside its successor, mark it as deprecated, and stop when nobody receives it.',
  },
  messages: {
    request: 'The message {words} is no longer received',
    response: 'The message {words} is no longer sent',
  },
};

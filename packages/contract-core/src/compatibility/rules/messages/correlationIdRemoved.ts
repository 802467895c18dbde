import type { Rule } from '../../rule';

export const correlationIdRemoved: Rule = {
  kind: 'correlation-id-removed',
  category: 'messages',
  position: 50,
  ids: {
    request: 'request-correlation-id-removed',
    response: 'response-correlation-id-removed',
  },
  purpose: 'An answer can no longer be matched with its request.',
  severity: { request: 'warn', response: 'error' },
  mirror: { kind: 'correlation-id-added' },
  advice: {
    request: 'Keep reading it until nobody sends it any more.',
    response: 'Keep sending it; it costs nothing where it is not needed.',
  },
  messages: {
    request: 'The correlation id {words} is no longer read',
    response: 'The correlation id {words} is no longer sent',
  },
};

import type { Rule } from '../../rule';

export const correlationIdAdded: Rule = {
  kind: 'correlation-id-added',
  category: 'messages',
  position: 60,
  ids: {
    request: 'request-correlation-id-added',
    response: 'response-correlation-id-added',
  },
  purpose:
    'A sender that does not set the id gets answers that it cannot match.',
  severity: { request: 'warn', response: 'info' },
  mirror: { kind: 'correlation-id-removed' },
  advice: {
    request: 'Accept messages without the id, and say so in the description.',
    response: 'Nothing is owed; who does not need the id ignores it.',
  },
  messages: {
    request: 'A correlation id {words} is expected',
    response: 'A correlation id {words} is sent too',
  },
};

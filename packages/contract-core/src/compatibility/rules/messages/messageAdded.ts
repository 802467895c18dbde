import type { Rule } from '../../rule';

export const messageAdded: Rule = {
  kind: 'message-added',
  category: 'messages',
  ids: { request: 'request-message-added', response: 'response-message-added' },
  purpose: 'A subscriber meets a message that it does not know.',
  severity: { request: 'info', response: 'warn' },
  messages: {
    request: 'The message {words} is received too',
    response:
      'The message {words} is sent too; subscribers meet a message that they do not know',
  },
};

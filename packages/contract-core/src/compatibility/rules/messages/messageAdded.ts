import type { Rule } from '../../rule';

export const messageAdded: Rule = {
  kind: 'message-added',
  category: 'messages',
  position: 20,
  ids: { request: 'request-message-added', response: 'response-message-added' },
  purpose: 'A subscriber meets a message that it does not know.',
  severity: { request: 'info', response: 'warn' },
  mirror: { kind: 'message-removed' },
  advice: {
    request: 'Nothing has to be done: senders may leave the new message out.',
    response:
      'Give the new message a channel of its own, or tell every receiver before the first one is sent, so that it can be skipped.',
  },
  messages: {
    request: 'The message {words} is received too',
    response:
      'The message {words} is sent too; subscribers meet a message that they do not know',
  },
};

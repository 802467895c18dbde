import type { Rule } from '../../rule';

export const messageRenamed: Rule = {
  kind: 'message-renamed',
  category: 'messages',
  position: 30,
  ids: {
    request: 'request-message-renamed',
    response: 'response-message-renamed',
  },
  purpose:
    'Nobody sees the name of a message on the wire, but generated code is named after it.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'message-renamed' },
  advice: {
    request: 'Keep the name where code is generated from the contract.',
    response: 'Keep the name where code is generated from the contract.',
  },
  messages: {
    request: 'The message was renamed: {words}',
    response: 'The message was renamed: {words}',
  },
};

import type { Rule } from '../../rule';

export const headerSerializationChanged: Rule = {
  kind: 'header-serialization-changed',
  category: 'responses',
  position: 50,
  ids: {
    request: 'request-header-serialization-changed',
    response: 'response-header-serialization-changed',
  },
  purpose:
    'Lists and objects in a header are joined in another way, so they are read wrongly.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'header-serialization-changed' },
  advice: {
    request: 'Take a header of another name beside it with the new writing.',
    response: 'Send a header of another name beside it with the new writing.',
  },
  messages: {
    request: 'The writing of the header {words}',
    response: 'The writing of the header {words}',
  },
};

import type { Rule } from '../../rule';

export const discriminatorDefaultChanged: Rule = {
  kind: 'discriminator-default-changed',
  category: 'schemas',
  position: 520,
  ids: {
    request: 'request-discriminator-default-changed',
    response: 'response-discriminator-default-changed',
  },
  purpose: 'A value that names no known kind is taken for another one.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'discriminator-default-changed' },
  advice: {
    request:
      'Keep what such values are taken for, and name the other kind by a value of its own.',
    response:
      'Keep what such values are taken for, and name the other kind by a value of its own.',
  },
  messages: {
    request:
      'What {value} is taken for where its discriminator names no kind changed {words}',
    response:
      'What {value} is taken for where its discriminator names no kind changed {words}',
  },
};

import type { Rule } from '../../rule';

export const discriminatorChanged: Rule = {
  kind: 'discriminator-changed',
  category: 'schemas',
  position: 460,
  ids: {
    request: 'request-discriminator-changed',
    response: 'response-discriminator-changed',
  },
  purpose:
    'Whoever tells values apart by the former property finds no kind there.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'discriminator-changed' },
  advice: {
    request: 'Keep the discriminator as it is; offer the other way beside it.',
    response: 'Keep the discriminator as it is; offer the other way beside it.',
  },
  messages: {
    request: 'The discriminator of {value} changed {words}',
    response: 'The discriminator of {value} changed {words}',
  },
};

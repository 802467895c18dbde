import type { Rule } from '../../rule';

export const discriminatorRemoved: Rule = {
  kind: 'discriminator-removed',
  category: 'schemas',
  position: 440,
  ids: {
    request: 'request-discriminator-removed',
    response: 'response-discriminator-removed',
  },
  purpose: 'Whoever tells values apart by it has to look at them otherwise.',
  severity: { request: 'warn', response: 'warn' },
  mirror: { kind: 'discriminator-added' },
  advice: {
    request: 'Keep the discriminator as it is; offer the other way beside it.',
    response: 'Keep the discriminator as it is; offer the other way beside it.',
  },
  messages: {
    request: 'The discriminator {words} of {value} was removed',
    response: 'The discriminator {words} of {value} was removed',
  },
};

import type { Rule } from '../../rule';

export const discriminatorMappingAdded: Rule = {
  kind: 'discriminator-mapping-added',
  category: 'schemas',
  position: 480,
  ids: {
    request: 'request-discriminator-mapping-added',
    response: 'response-discriminator-mapping-added',
  },
  purpose: 'Whoever tells values apart meets one that is not known yet.',
  severity: { request: 'info', response: 'warn' },
  mirror: { kind: 'discriminator-mapping-removed' },
  advice: {
    request:
      'Tell those who read by the discriminator before the first such value comes.',
    response:
      'Tell those who read by the discriminator before the first such value comes.',
  },
  messages: {
    request: 'The discriminator of {value} knows {words} too',
    response: 'The discriminator of {value} knows {words} too',
  },
};

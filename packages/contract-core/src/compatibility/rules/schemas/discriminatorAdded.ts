import type { Rule } from '../../rule';

export const discriminatorAdded: Rule = {
  kind: 'discriminator-added',
  category: 'schemas',
  position: 450,
  ids: {
    request: 'request-discriminator-added',
    response: 'response-discriminator-added',
  },
  purpose: 'Values can be told apart by a property.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'discriminator-removed' },
  advice: { request: 'Nothing to do.', response: 'Nothing to do.' },
  messages: {
    request: 'The discriminator {words} of {value} was added',
    response: 'The discriminator {words} of {value} was added',
  },
};

import type { Rule } from '../../rule';

export const discriminatorMappingRemoved: Rule = {
  kind: 'discriminator-mapping-removed',
  category: 'schemas',
  position: 470,
  ids: {
    request: 'request-discriminator-mapping-removed',
    response: 'response-discriminator-mapping-removed',
  },
  purpose: 'A value that named a kind names none any more.',
  severity: 'law',
  mirror: { kind: 'discriminator-mapping-added' },
  advice: {
    request: 'Keep the former value beside the new one.',
    response: 'Keep the former value beside the new one.',
  },
  messages: {
    request: 'The discriminator of {value} no longer knows {words}',
    response: 'The discriminator of {value} no longer knows {words}',
  },
};

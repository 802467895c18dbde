import type { Rule } from '../../rule';

export const discriminatorMappingChanged: Rule = {
  kind: 'discriminator-mapping-changed',
  category: 'schemas',
  position: 490,
  ids: {
    request: 'request-discriminator-mapping-changed',
    response: 'response-discriminator-mapping-changed',
  },
  purpose: 'The same value names another kind.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'discriminator-mapping-changed' },
  advice: {
    request: 'Name the other kind by a value of its own.',
    response: 'Name the other kind by a value of its own.',
  },
  messages: {
    request: 'The discriminator of {value} changed what it means: {words}',
    response: 'The discriminator of {value} changed what it means: {words}',
  },
};

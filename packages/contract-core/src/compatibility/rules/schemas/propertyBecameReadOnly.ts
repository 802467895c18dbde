import type { Rule } from '../../rule';

export const propertyBecameReadOnly: Rule = {
  kind: 'property-became-read-only',
  category: 'schemas',
  position: 60,
  ids: { request: 'request-property-became-read-only' },
  purpose:
    'What consumers still write into the property is ignored or refused.',
  severity: { request: 'warn' },
  property: 'named',
  mirror: { kind: 'property-became-not-read-only' },
  payloads: 'cannot-show',
  advice: {
    request:
      'Take the property and ignore it until nobody sends it, and say so in the description.',
  },
  messages: {
    request:
      'The property `{words}` of {value} became read-only; what consumers still send in it is ignored or refused',
  },
};

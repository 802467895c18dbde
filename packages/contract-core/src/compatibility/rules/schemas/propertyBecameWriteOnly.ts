import type { Rule } from '../../rule';

export const propertyBecameWriteOnly: Rule = {
  kind: 'property-became-write-only',
  category: 'schemas',
  position: 80,
  ids: { response: 'response-property-became-write-only' },
  purpose: 'A consumer that reads the property finds nothing.',
  severity: { response: 'error' },
  property: 'named',
  mirror: { kind: 'property-became-not-write-only' },
  payloads: 'cannot-show',
  advice: {
    response:
      'Keep the property in answers, or give readers another one, until nobody reads it.',
  },
  messages: {
    response:
      'The property `{words}` of {value} became write-only; a consumer that reads it finds nothing',
  },
};

import type { Rule } from '../../rule';

export const propertyBecameNotWriteOnly: Rule = {
  kind: 'property-became-not-write-only',
  category: 'schemas',
  position: 90,
  ids: { response: 'response-property-became-not-write-only' },
  purpose: 'Consumers may read the property now.',
  severity: { response: 'info' },
  property: 'named',
  mirror: { kind: 'property-became-write-only' },
  payloads: 'cannot-show',
  advice: {
    response:
      'Make sure that nothing secret comes back: the property was kept out of answers before.',
  },
  messages: {
    response: 'The property `{words}` of {value} is no longer write-only',
  },
};

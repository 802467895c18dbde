import type { Rule } from '../../rule';

export const propertyBecameOptional: Rule = {
  kind: 'property-became-optional',
  category: 'schemas',
  position: 50,
  ids: {
    request: 'request-property-became-optional',
    response: 'response-property-became-optional',
  },
  purpose: 'A consumer that relies on the property may miss it.',
  severity: 'law',
  property: 'named',
  mirror: { kind: 'property-became-required' },
  shownBy: 'absent-property',
  advice: {
    request:
      'Nothing has to be done: requests with the property are taken as before.',
    response:
      'Keep sending the property in every answer, also when it is empty, until nobody relies on it.',
  },
  messages: {
    request: 'The property `{words}` of {value} became optional',
    response:
      'The property `{words}` of {value} became optional and may be missing',
  },
};

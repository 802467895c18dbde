import type { Rule } from '../../rule';

export const propertyDeprecated: Rule = {
  kind: 'property-deprecated',
  category: 'schemas',
  position: 100,
  ids: {
    request: 'request-property-deprecated',
    response: 'response-property-deprecated',
  },
  purpose: 'The provider announces that the property will go.',
  severity: { request: 'info', response: 'info' },
  property: 'named',
  mirror: { kind: 'property-reactivated' },
  dated: { as: 'announcement', part: 'property' },
  advice: {
    request:
      'Name what to send instead, and from when on the property is ignored.',
    response:
      'Name what to read instead, and from when on the property is left out.',
  },
  messages: {
    request: 'The property `{words}` of {value} was marked as deprecated',
    response: 'The property `{words}` of {value} was marked as deprecated',
  },
};

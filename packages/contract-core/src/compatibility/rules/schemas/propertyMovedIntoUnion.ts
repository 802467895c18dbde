import type { Rule } from '../../rule';

export const propertyMovedIntoUnion: Rule = {
  kind: 'property-moved-into-union',
  category: 'schemas',
  position: 120,
  ids: {
    request: 'request-property-moved-into-union',
    response: 'response-property-moved-into-union',
  },
  purpose:
    'The property is still there in some branches; whether every former value fits has to be looked at.',
  severity: 'law',
  property: 'named',
  mirror: {
    none: 'A property that leaves a union is compared branch by branch.',
  },
  advice: {
    request:
      'Keep the property beside the union as well, until every sender says which branch is meant.',
    response:
      'Keep the property beside the union as well, so that readers find it in every branch.',
  },
  messages: {
    request: 'The property `{words}` of {value} moved into branches of a union',
    response:
      'The property `{words}` of {value} moved into branches of a union',
  },
};

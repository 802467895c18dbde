import type { Rule } from '../../rule';

export const propertyBecameRequired: Rule = {
  kind: 'property-became-required',
  category: 'schemas',
  ids: {
    request: 'request-property-became-required',
    response: 'response-property-became-required',
  },
  purpose: 'A request without the property was accepted and is refused now.',
  severity: 'law',
  messages: {
    request:
      'The property `{words}` of {value} became required; requests without it are refused',
    response: 'The property `{words}` of {value} is always there now',
  },
};

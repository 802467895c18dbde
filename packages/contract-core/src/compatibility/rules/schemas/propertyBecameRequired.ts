import type { Rule } from '../../rule';

export const propertyBecameRequired: Rule = {
  kind: 'property-became-required',
  category: 'schemas',
  position: 40,
  ids: {
    request: 'request-property-became-required',
    response: 'response-property-became-required',
  },
  purpose: 'A request without the property was accepted and is refused now.',
  severity: 'law',
  property: 'demanded',
  mirror: { kind: 'property-became-optional' },
  shownBy: 'demanded-property',
  advice: {
    request:
      'Keep the property optional with a default for those who leave it out, or ask for it in a new version.',
    response: 'Nothing has to be done: readers may keep their check.',
  },
  messages: {
    request:
      'The property `{words}` of {value} became required; {requests} without it are refused',
    response: 'The property `{words}` of {value} is always there now',
  },
};

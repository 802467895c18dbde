import type { Rule } from '../../rule';

export const propertyRemoved: Rule = {
  kind: 'property-removed',
  category: 'schemas',
  position: 10,
  ids: {
    request: 'request-property-removed',
    response: 'response-property-removed',
  },
  purpose:
    'A consumer that reads the property finds nothing; one that writes it is refused by a closed object and ignored by an open one.',
  severity: {
    request: { narrower: 'error', wider: 'warn' },
    response: 'error',
  },
  property: 'named',
  mirror: { kind: 'optional-property-added' },
  payloads: 'need-not-show',
  shownBy: 'withdrawn-property',
  dated: { as: 'removal', part: 'property' },
  advice: {
    request:
      'Keep taking the property and ignore it, mark it as deprecated, and remove it when nobody sends it.',
    response:
      'Mark the property as deprecated, offer its successor beside it, and remove it when nobody reads it any more.',
  },
  messages: {
    request:
      'The property `{words}` was removed from {value}; what consumers still send in it is ignored or refused',
    response:
      'The property `{words}` was removed from {value}; a consumer that reads it finds nothing',
  },
};

import type { Rule } from '../../rule';

export const requiredPropertyAdded: Rule = {
  kind: 'required-property-added',
  category: 'schemas',
  position: 30,
  ids: {
    request: 'request-required-property-added',
    response: 'response-required-property-added',
  },
  purpose:
    'A request without the new property was accepted and is refused now.',
  severity: {
    request: 'error',
    response: { narrower: 'info', incomparable: 'warn' },
  },
  property: 'demanded',
  mirror: {
    none: 'A property that goes is told by property-removed, whether it was required or not.',
  },
  shownBy: 'demanded-property',
  advice: {
    request:
      'Add the property as optional with a default for those who leave it out, or ask for it in a new version.',
    response:
      'Readers of a closed object have to ignore what they do not know; else send it only in a new version.',
  },
  messages: {
    request:
      'The required property `{words}` was added to {value}; {requests} without it are refused',
    response: 'The property `{words}` was added to {value} and is always there',
  },
};

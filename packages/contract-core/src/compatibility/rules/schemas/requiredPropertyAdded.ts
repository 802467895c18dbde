import type { Rule } from '../../rule';

export const requiredPropertyAdded: Rule = {
  kind: 'required-property-added',
  category: 'schemas',
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
  messages: {
    request:
      'The required property `{words}` was added to {value}; requests without it are refused',
    response: 'The property `{words}` was added to {value} and is always there',
  },
};

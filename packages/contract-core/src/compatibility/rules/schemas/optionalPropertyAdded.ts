import type { Rule } from '../../rule';

export const optionalPropertyAdded: Rule = {
  kind: 'optional-property-added',
  category: 'schemas',
  position: 20,
  ids: {
    request: 'request-optional-property-added',
    response: 'response-optional-property-added',
  },
  purpose:
    'Consumers may write or read the new property; only an object that was declared closed makes a strict reader refuse it.',
  severity: { request: 'info', response: { none: 'info', wider: 'warn' } },
  property: 'named',
  mirror: { kind: 'property-removed' },
  shownBy: 'present-property',
  advice: {
    request:
      'Nothing has to be done: requests without it mean what they meant.',
    response:
      'Readers of a closed object have to ignore what they do not know; else send it only in a new version.',
  },
  messages: {
    request: 'The optional property `{words}` was added to {value}',
    response: 'The property `{words}` was added to {value}',
  },
};

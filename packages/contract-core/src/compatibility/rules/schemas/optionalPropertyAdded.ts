import type { Rule } from '../../rule';

export const optionalPropertyAdded: Rule = {
  kind: 'optional-property-added',
  category: 'schemas',
  ids: {
    request: 'request-optional-property-added',
    response: 'response-optional-property-added',
  },
  purpose:
    'Consumers may write or read the new property; only an object that was declared closed makes a strict reader refuse it.',
  severity: { request: 'info', response: { none: 'info', wider: 'warn' } },
  messages: {
    request: 'The optional property `{words}` was added to {value}',
    response: 'The property `{words}` was added to {value}',
  },
};

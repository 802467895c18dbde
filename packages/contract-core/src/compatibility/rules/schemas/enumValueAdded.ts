import type { Rule } from '../../rule';

export const enumValueAdded: Rule = {
  kind: 'enum-value-added',
  category: 'schemas',
  ids: {
    request: 'request-enum-value-added',
    response: 'response-enum-value-added',
  },
  purpose:
    'A consumer that handles the listed values one by one meets one that it does not know.',
  severity: 'law',
  messages: {
    request: 'The values {words} of {value} are accepted too',
    response:
      'The values {words} of {value} are new; a consumer that handles each value meets one that it does not know',
  },
};

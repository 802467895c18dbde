import type { Rule } from '../../rule';

export const enumValueRemoved: Rule = {
  kind: 'enum-value-removed',
  category: 'schemas',
  ids: {
    request: 'request-enum-value-removed',
    response: 'response-enum-value-removed',
  },
  purpose: 'A consumer that sends a removed value is refused.',
  severity: 'law',
  messages: {
    request: 'The values {words} of {value} are no longer accepted',
    response: 'The values {words} of {value} are no longer returned',
  },
};

import type { Rule } from '../../rule';

export const itemsRestricted: Rule = {
  kind: 'items-restricted',
  category: 'schemas',
  ids: {
    request: 'request-items-restricted',
    response: 'response-items-restricted',
  },
  purpose: 'An element that does not fit the new schema is refused.',
  severity: 'law',
  messages: {
    request: 'The elements of {value} must fit a schema now',
    response: 'The elements of {value} fit a schema now',
  },
};

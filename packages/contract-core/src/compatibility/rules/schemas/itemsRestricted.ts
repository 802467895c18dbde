import type { Rule } from '../../rule';

export const itemsRestricted: Rule = {
  kind: 'items-restricted',
  category: 'schemas',
  position: 330,
  ids: {
    request: 'request-items-restricted',
    response: 'response-items-restricted',
  },
  purpose: 'An element that does not fit the new schema is refused.',
  severity: 'law',
  mirror: { kind: 'items-unrestricted' },
  shownBy: 'element',
  advice: {
    request:
      'Keep taking elements of any form, and describe the preferred one.',
    response: 'Nothing has to be done: less comes than before.',
  },
  messages: {
    request: 'The elements of {value} must fit a schema now',
    response: 'The elements of {value} fit a schema now',
  },
};

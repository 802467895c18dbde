import type { Rule } from '../../rule';

export const itemsUnrestricted: Rule = {
  kind: 'items-unrestricted',
  category: 'schemas',
  position: 340,
  ids: {
    request: 'request-items-unrestricted',
    response: 'response-items-unrestricted',
  },
  purpose:
    'A consumer that reads the elements meets values that it does not expect.',
  severity: 'law',
  mirror: { kind: 'items-restricted' },
  shownBy: 'element',
  advice: {
    request: 'Nothing has to be done: what was taken is taken.',
    response:
      'Keep the form of the elements, or put the new ones into a property of their own.',
  },
  messages: {
    request: 'The elements of {value} may be anything now',
    response: 'The elements of {value} may be anything now',
  },
};

import type { Rule } from '../../rule';

export const subtypeAdded: Rule = {
  kind: 'subtype-added',
  category: 'schemas',
  position: 510,
  ids: {
    request: 'request-subtype-added',
    response: 'response-subtype-added',
  },
  purpose:
    'A reader that handles each subtype meets one that it does not know.',
  severity: 'law',
  mirror: { kind: 'subtype-removed' },
  holdsForUnsent: true,
  advice: {
    request: 'Nothing has to be done: the former subtypes are taken as before.',
    response:
      'Tell readers to skip a subtype that they do not know before the first one comes.',
  },
  messages: {
    request: '{value} may be {words} too',
    response: '{value} may be {words} too',
  },
};

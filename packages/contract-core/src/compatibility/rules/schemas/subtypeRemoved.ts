import type { Rule } from '../../rule';

export const subtypeRemoved: Rule = {
  kind: 'subtype-removed',
  category: 'schemas',
  position: 500,
  ids: {
    request: 'request-subtype-removed',
    response: 'response-subtype-removed',
  },
  purpose:
    'A consumer that sends the subtype is refused or taken for the base type.',
  severity: 'law',
  mirror: { kind: 'subtype-added' },
  advice: {
    request:
      'Take the subtype until nobody sends it; a mapping keeps its value where only the name changes.',
    response: 'Nothing has to be done: readers may keep the case for it.',
  },
  messages: {
    request: '{value} may not be {words} any more',
    response: '{value} is never {words} any more',
  },
};

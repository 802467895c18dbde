import type { Rule } from '../../rule';

export const tupleChanged: Rule = {
  kind: 'tuple-changed',
  category: 'schemas',
  position: 350,
  ids: { request: 'request-tuple-changed', response: 'response-tuple-changed' },
  purpose: 'Places of a tuple came or went.',
  severity: 'law',
  mirror: { kind: 'tuple-changed' },
  shownBy: 'element',
  advice: {
    request: 'Add places at the end only, and take lists without them.',
    response:
      'Add places at the end only; readers take what they know by its position.',
  },
  messages: {
    request: 'The number of places of {value} changed: {words}',
    response: 'The number of places of {value} changed: {words}',
  },
};

import type { Rule } from '../../rule';

export const tupleChanged: Rule = {
  kind: 'tuple-changed',
  category: 'schemas',
  ids: { request: 'request-tuple-changed', response: 'response-tuple-changed' },
  purpose: 'Places of a tuple came or went.',
  severity: 'law',
  messages: {
    request: 'The number of places of {value} changed: {words}',
    response: 'The number of places of {value} changed: {words}',
  },
};

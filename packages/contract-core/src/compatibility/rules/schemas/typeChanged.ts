import type { Rule } from '../../rule';

export const typeChanged: Rule = {
  kind: 'type-changed',
  category: 'schemas',
  position: 130,
  ids: { request: 'request-type-changed', response: 'response-type-changed' },
  purpose:
    'A value of the former type is refused, or a value of a new type arrives.',
  severity: 'law',
  mirror: { kind: 'type-changed' },
  shownBy: 'type',
  advice: {
    request:
      'Take values of both types until nobody sends the former one, or add a property of another name.',
    response:
      'Add a property of another name with the new type, and send both until nobody reads the former one.',
  },
  messages: {
    request: 'The type of {value} changed: {words}',
    response: 'The type of {value} changed: {words}',
  },
};

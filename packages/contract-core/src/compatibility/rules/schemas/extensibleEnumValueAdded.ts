import type { Rule } from '../../rule';

export const extensibleEnumValueAdded: Rule = {
  kind: 'extensible-enum-value-added',
  category: 'schemas',
  position: 180,
  ids: {
    request: 'request-extensible-enum-value-added',
    response: 'response-extensible-enum-value-added',
  },
  purpose:
    'The list was announced as extensible, so consumers had to expect further values.',
  severity: { request: 'info', response: 'info' },
  mirror: {
    none: 'A value that goes is told by enum-value-removed, also of an open list.',
  },
  shownBy: 'listed-value',
  advice: {
    request: 'Nothing has to be done: the list was announced as open.',
    response:
      'Say what the new value means; readers have a rule for values that they do not know.',
  },
  messages: {
    request: 'The values {words} were added to the extensible list of {value}',
    response: 'The values {words} were added to the extensible list of {value}',
  },
};

import type { Rule } from '../../rule';

export const enumValueAdded: Rule = {
  kind: 'enum-value-added',
  category: 'schemas',
  position: 170,
  ids: {
    request: 'request-enum-value-added',
    response: 'response-enum-value-added',
  },
  purpose:
    'A consumer that handles the listed values one by one meets one that it does not know.',
  severity: 'law',
  mirror: { kind: 'enum-value-removed' },
  shownBy: 'listed-value',
  growsList: true,
  advice: {
    request: 'Nothing has to be done: the former values are taken as before.',
    response:
      'Announce the list as extensible (x-extensible-enum) first, or send the new value only to those who ask for it.',
  },
  messages: {
    request: 'The values {words} of {value} are accepted too',
    response:
      'The values {words} of {value} are new; a consumer that handles each value meets one that it does not know',
  },
};

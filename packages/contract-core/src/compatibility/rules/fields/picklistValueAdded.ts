import type { Rule } from '../../rule';

export const picklistValueAdded: Rule = {
  kind: 'picklist-value-added',
  category: 'fields',
  position: 20,
  ids: {
    request: 'request-picklist-value-added',
    response: 'response-picklist-value-added',
  },
  purpose:
    'Whoever maps the values one by one meets one that the map does not know.',
  severity: { request: 'info', response: { wider: 'error', none: 'warn' } },
  messages: {
    request: 'The values {words} may be written too',
    response:
      'The values {words} are new; a mapping that lists the values does not know them',
  },
  mirror: { kind: 'picklist-value-removed' },
  growsList: true,
  advice: {
    request: 'Nothing has to be done before the values are used.',
    response:
      'Give readers the new value and its meaning before records hold it, or a mapping with a rule for the rest.',
  },
};

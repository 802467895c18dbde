import type { Rule } from '../../rule';

export const picklistValueRemoved: Rule = {
  kind: 'picklist-value-removed',
  category: 'fields',
  position: 10,
  ids: {
    request: 'request-picklist-value-removed',
    response: 'response-picklist-value-removed',
  },
  purpose:
    'A closed list refuses what is no longer in it; an open one takes it, but reports, rules and value maps no longer know it.',
  severity: { request: { narrower: 'error', none: 'warn' }, response: 'info' },
  messages: {
    request:
      'The values {words} left the list; a record that is written with them is refused, or holds a value that nobody knows',
    response:
      'The values {words} left the list; records that hold them keep them',
  },
  mirror: { kind: 'picklist-value-added' },
  advice: {
    request:
      'Deactivate the value only after every integration that writes it has moved to its successor.',
    response:
      'Replace the value in existing records before it leaves the list.',
  },
};

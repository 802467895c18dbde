import type { Rule } from '../../rule';

export const formatChanged: Rule = {
  kind: 'format-changed',
  category: 'schemas',
  position: 270,
  ids: {
    request: 'request-format-changed',
    response: 'response-format-changed',
  },
  purpose: 'A format that validators check accepts other texts or numbers.',
  severity: 'law',
  mirror: { kind: 'format-changed' },
  shownBy: 'format',
  advice: {
    request: 'Take both formats until nobody sends the former one.',
    response:
      'Add a property of another name with the new format, and send both.',
  },
  messages: {
    request: 'The format of {value} changed: {words}',
    response: 'The format of {value} changed: {words}',
  },
};

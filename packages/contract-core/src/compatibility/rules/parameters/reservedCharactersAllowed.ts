import type { Rule } from '../../rule';

export const reservedCharactersAllowed: Rule = {
  kind: 'reserved-characters-allowed',
  category: 'parameters',
  position: 90,
  ids: {
    request: 'request-reserved-characters-allowed',
    response: 'response-reserved-characters-allowed',
  },
  purpose:
    'Reserved characters may be sent as they are; the escaped form means the same as before.',
  severity: { request: 'info', response: 'error' },
  mirror: { kind: 'reserved-characters-disallowed' },
  advice: {
    request: 'Nothing to do: escaped values are read as before.',
    response:
      'Keep escaping reserved characters, or announce the change to those who read the value.',
  },
  messages: {
    request: 'The {words} may hold reserved characters without escaping',
    response:
      'The {words} may arrive with reserved characters that are not escaped',
  },
};

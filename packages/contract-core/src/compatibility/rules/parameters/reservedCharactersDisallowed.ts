import type { Rule } from '../../rule';

export const reservedCharactersDisallowed: Rule = {
  kind: 'reserved-characters-disallowed',
  category: 'parameters',
  position: 100,
  ids: {
    request: 'request-reserved-characters-disallowed',
    response: 'response-reserved-characters-disallowed',
  },
  purpose:
    'A reserved character that is sent as it is may be taken for a separator.',
  severity: { request: 'error', response: 'info' },
  mirror: { kind: 'reserved-characters-allowed' },
  advice: {
    request:
      'Keep allowReserved, or add a parameter with another name that takes escaped values.',
    response: 'Nothing to do: readers take both forms.',
  },
  messages: {
    request: 'The {words} no longer takes reserved characters without escaping',
    response:
      'The {words} no longer arrives with reserved characters that are not escaped',
  },
};

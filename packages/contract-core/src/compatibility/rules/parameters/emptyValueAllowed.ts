import type { Rule } from '../../rule';

export const emptyValueAllowed: Rule = {
  kind: 'empty-value-allowed',
  category: 'parameters',
  position: 110,
  ids: {
    request: 'request-empty-value-allowed',
    response: 'response-empty-value-allowed',
  },
  purpose: 'The name alone is a value now.',
  severity: { request: 'info', response: 'error' },
  mirror: { kind: 'empty-value-disallowed' },
  advice: {
    request: 'Nothing to do: values are sent as before.',
    response: 'Keep sending a value, or announce that it may be empty.',
  },
  messages: {
    request: 'The {words} may be sent without a value',
    response: 'The {words} may arrive without a value',
  },
};

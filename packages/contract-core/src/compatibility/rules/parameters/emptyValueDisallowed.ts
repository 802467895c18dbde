import type { Rule } from '../../rule';

export const emptyValueDisallowed: Rule = {
  kind: 'empty-value-disallowed',
  category: 'parameters',
  position: 120,
  ids: {
    request: 'request-empty-value-disallowed',
    response: 'response-empty-value-disallowed',
  },
  purpose:
    'A request that names the parameter without a value was accepted and is refused now.',
  severity: { request: 'error', response: 'info' },
  mirror: { kind: 'empty-value-allowed' },
  advice: {
    request: 'Keep allowEmptyValue until no consumer sends the name alone.',
    response: 'Nothing to do: a value always arrives.',
  },
  messages: {
    request: 'The {words} may no longer be sent without a value',
    response: 'The {words} no longer arrives without a value',
  },
};

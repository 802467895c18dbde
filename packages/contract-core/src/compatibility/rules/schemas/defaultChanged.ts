import type { Rule } from '../../rule';

export const defaultChanged: Rule = {
  kind: 'default-changed',
  category: 'schemas',
  ids: {
    request: 'request-default-changed',
    response: 'response-default-changed',
  },
  purpose: 'Who leaves the value out means something else than before.',
  severity: { request: 'warn', response: 'info' },
  messages: {
    request:
      'The default of {value} changed: {words}; requests that leave it out mean something else',
    response: 'The default of {value} changed: {words}',
  },
};

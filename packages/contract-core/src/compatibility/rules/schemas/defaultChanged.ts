import type { Rule } from '../../rule';

export const defaultChanged: Rule = {
  kind: 'default-changed',
  category: 'schemas',
  position: 280,
  ids: {
    request: 'request-default-changed',
    response: 'response-default-changed',
  },
  purpose: 'Who leaves the value out means something else than before.',
  severity: { request: 'warn', response: 'info' },
  mirror: { kind: 'default-changed' },
  advice: {
    request:
      'Keep the default, and let those who want the other value send it.',
    response: 'Tell readers what a missing value means from now on.',
  },
  messages: {
    request:
      'The default of {value} changed: {words}; requests that leave it out mean something else',
    response: 'The default of {value} changed: {words}',
  },
};

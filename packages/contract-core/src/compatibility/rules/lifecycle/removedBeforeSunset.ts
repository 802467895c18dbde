import type { Rule } from '../../rule';

export const removedBeforeSunset: Rule = {
  kind: 'removed-before-sunset',
  category: 'lifecycle',
  position: 10,
  ids: {
    none: 'operation-removed-before-sunset',
    request: 'request-removed-before-sunset',
    response: 'response-removed-before-sunset',
  },
  purpose: 'Consumers were promised more time than they got.',
  severity: { none: 'error', request: 'error', response: 'error' },
  mirror: { none: 'What comes back is an addition like any other.' },
  advice: {
    none: 'Keep it until the date that was announced.',
    request: 'Keep it until the date that was announced.',
    response: 'Keep it until the date that was announced.',
  },
  messages: {
    none: 'The {words} was removed before that day',
    request: 'The {words} was removed before that day',
    response: 'The {words} was removed before that day',
  },
};

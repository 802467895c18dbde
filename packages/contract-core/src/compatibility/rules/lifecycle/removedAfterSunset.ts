import type { Rule } from '../../rule';

export const removedAfterSunset: Rule = {
  kind: 'removed-after-sunset',
  category: 'lifecycle',
  position: 20,
  ids: {
    none: 'operation-removed-after-sunset',
    request: 'request-removed-after-sunset',
    response: 'response-removed-after-sunset',
  },
  purpose: 'What goes was announced and had its time.',
  severity: { none: 'info', request: 'info', response: 'info' },
  mirror: { none: 'What comes back is an addition like any other.' },
  advice: {
    none: 'Make sure that nobody uses it any more; whoever does was told.',
    request: 'Make sure that nobody uses it any more; whoever does was told.',
    response: 'Make sure that nobody uses it any more; whoever does was told.',
  },
  messages: {
    none: 'The {words} was removed as announced',
    request: 'The {words} was removed as announced',
    response: 'The {words} was removed as announced',
  },
};

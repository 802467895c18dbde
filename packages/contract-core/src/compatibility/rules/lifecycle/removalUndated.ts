import type { Rule } from '../../rule';

export const removalUndated: Rule = {
  kind: 'removal-undated',
  category: 'lifecycle',
  position: 30,
  ids: {
    none: 'operation-removal-undated',
    request: 'request-removal-undated',
    response: 'response-removal-undated',
  },
  purpose:
    'Whether the promise was kept depends on the day, which nobody named.',
  severity: { none: 'warn', request: 'warn', response: 'warn' },
  mirror: { none: 'What comes back is an addition like any other.' },
  advice: {
    none: 'Compare again with the day by which dates are to be judged.',
    request: 'Compare again with the day by which dates are to be judged.',
    response: 'Compare again with the day by which dates are to be judged.',
  },
  messages: {
    none: 'The {words} was removed; whether that day has come was not said',
    request: 'The {words} was removed; whether that day has come was not said',
    response: 'The {words} was removed; whether that day has come was not said',
  },
};

import type { Rule } from '../../rule';

export const sunsetMovedLater: Rule = {
  kind: 'sunset-moved-later',
  category: 'lifecycle',
  position: 70,
  ids: {
    none: 'operation-sunset-moved-later',
    request: 'request-sunset-moved-later',
    response: 'response-sunset-moved-later',
  },
  purpose: 'Consumers have more time to move.',
  severity: { none: 'info', request: 'info', response: 'info' },
  mirror: { kind: 'sunset-moved-earlier' },
  advice: {
    none: 'Nothing to do; tell those who hurry.',
    request: 'Nothing to do; tell those who hurry.',
    response: 'Nothing to do; tell those who hurry.',
  },
  messages: {
    none: 'The sunset date was moved to a later day: {words}',
    request: 'The sunset date was moved to a later day: {words}',
    response: 'The sunset date was moved to a later day: {words}',
  },
};

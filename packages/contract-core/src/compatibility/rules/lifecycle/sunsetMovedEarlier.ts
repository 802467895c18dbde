import type { Rule } from '../../rule';

export const sunsetMovedEarlier: Rule = {
  kind: 'sunset-moved-earlier',
  category: 'lifecycle',
  position: 60,
  ids: {
    none: 'operation-sunset-moved-earlier',
    request: 'request-sunset-moved-earlier',
    response: 'response-sunset-moved-earlier',
  },
  purpose: 'Consumers have less time to move than they were promised.',
  severity: { none: 'error', request: 'error', response: 'error' },
  mirror: { kind: 'sunset-moved-later' },
  advice: {
    none: 'Keep the date that was announced.',
    request: 'Keep the date that was announced.',
    response: 'Keep the date that was announced.',
  },
  messages: {
    none: 'The sunset date was moved to an earlier day: {words}',
    request: 'The sunset date was moved to an earlier day: {words}',
    response: 'The sunset date was moved to an earlier day: {words}',
  },
};

import type { Rule } from '../../rule';

export const sunsetTooClose: Rule = {
  kind: 'sunset-too-close',
  category: 'lifecycle',
  position: 90,
  ids: {
    none: 'operation-sunset-too-close',
    request: 'request-sunset-too-close',
    response: 'response-sunset-too-close',
  },
  purpose: 'Consumers cannot move in the time that they get.',
  severity: { none: 'warn', request: 'warn', response: 'warn' },
  mirror: { none: 'A date with time enough is told as the date that it is.' },
  advice: {
    none: 'Set a date that leaves time to move: half a year, or a month for what is only tried out.',
    request:
      'Set a date that leaves time to move: half a year, or a month for what is only tried out.',
    response:
      'Set a date that leaves time to move: half a year, or a month for what is only tried out.',
  },
  messages: {
    none: 'There is little time left: {words}',
    request: 'There is little time left: {words}',
    response: 'There is little time left: {words}',
  },
};

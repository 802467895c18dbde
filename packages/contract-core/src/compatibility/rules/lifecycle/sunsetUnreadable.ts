import type { Rule } from '../../rule';

export const sunsetUnreadable: Rule = {
  kind: 'sunset-unreadable',
  category: 'lifecycle',
  position: 80,
  ids: {
    none: 'operation-sunset-unreadable',
    request: 'request-sunset-unreadable',
    response: 'response-sunset-unreadable',
  },
  purpose: 'A date that nobody can read promises nothing.',
  severity: { none: 'warn', request: 'warn', response: 'warn' },
  mirror: { none: 'A date that can be read is told as the date that it is.' },
  advice: {
    none: 'Write the date as 2027-06-30 (RFC 3339, full-date).',
    request: 'Write the date as 2027-06-30 (RFC 3339, full-date).',
    response: 'Write the date as 2027-06-30 (RFC 3339, full-date).',
  },
  messages: {
    none: 'The sunset date is no date: {words}',
    request: 'The sunset date is no date: {words}',
    response: 'The sunset date is no date: {words}',
  },
};

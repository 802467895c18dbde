import type { Rule } from '../../rule';

export const stabilityUnknown: Rule = {
  kind: 'stability-unknown',
  category: 'lifecycle',
  position: 130,
  ids: {
    none: 'operation-stability-unknown',
    request: 'request-stability-unknown',
    response: 'response-stability-unknown',
  },
  purpose: 'Nobody can tell what such a level promises.',
  severity: { none: 'warn', request: 'warn', response: 'warn' },
  mirror: { none: 'A level that is known again promises what it says.' },
  advice: {
    none: 'Write draft, alpha, beta or stable.',
    request: 'Write draft, alpha, beta or stable.',
    response: 'Write draft, alpha, beta or stable.',
  },
  messages: {
    none: 'The stability level is none that is known: {words}',
    request: 'The stability level is none that is known: {words}',
    response: 'The stability level is none that is known: {words}',
  },
};

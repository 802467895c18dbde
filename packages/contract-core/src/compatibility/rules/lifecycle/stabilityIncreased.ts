import type { Rule } from '../../rule';

export const stabilityIncreased: Rule = {
  kind: 'stability-increased',
  category: 'lifecycle',
  position: 120,
  ids: {
    none: 'operation-stability-increased',
    request: 'request-stability-increased',
    response: 'response-stability-increased',
  },
  purpose: 'More is promised than before.',
  severity: { none: 'info', request: 'info', response: 'info' },
  mirror: { kind: 'stability-decreased' },
  advice: {
    none: 'Nothing to do.',
    request: 'Nothing to do.',
    response: 'Nothing to do.',
  },
  messages: {
    none: 'The stability was raised: {words}',
    request: 'The stability was raised: {words}',
    response: 'The stability was raised: {words}',
  },
};

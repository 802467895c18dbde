import type { Rule } from '../../rule';

export const stabilityDecreased: Rule = {
  kind: 'stability-decreased',
  category: 'lifecycle',
  position: 110,
  ids: {
    none: 'operation-stability-decreased',
    request: 'request-stability-decreased',
    response: 'response-stability-decreased',
  },
  purpose: 'What was promised to stay may change now.',
  severity: { none: 'error', request: 'error', response: 'error' },
  mirror: { kind: 'stability-increased' },
  advice: {
    none: 'Keep the level; offer what is tried out beside what is promised.',
    request: 'Keep the level; offer what is tried out beside what is promised.',
    response:
      'Keep the level; offer what is tried out beside what is promised.',
  },
  messages: {
    none: 'The stability was lowered: {words}',
    request: 'The stability was lowered: {words}',
    response: 'The stability was lowered: {words}',
  },
};

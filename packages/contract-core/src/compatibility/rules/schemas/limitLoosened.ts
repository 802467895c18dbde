import type { Rule } from '../../rule';

export const limitLoosened: Rule = {
  kind: 'limit-loosened',
  category: 'schemas',
  position: 220,
  ids: {
    request: 'request-limit-loosened',
    response: 'response-limit-loosened',
  },
  purpose: 'A consumer that relies on the former limit meets values beyond it.',
  severity: 'law',
  mirror: { kind: 'limit-tightened' },
  shownBy: 'limit',
  advice: {
    request: 'Nothing has to be done: what was taken is taken.',
    response:
      'Keep to the former limit, or ask readers to make room before longer or larger values come.',
  },
  messages: {
    request: '{value} is limited less: {words}',
    response: '{value} is limited less: {words}',
  },
};

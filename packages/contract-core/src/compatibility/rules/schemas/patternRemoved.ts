import type { Rule } from '../../rule';

export const patternRemoved: Rule = {
  kind: 'pattern-removed',
  category: 'schemas',
  position: 250,
  ids: {
    request: 'request-pattern-removed',
    response: 'response-pattern-removed',
  },
  purpose: 'A consumer that relies on the pattern meets other texts.',
  severity: 'law',
  mirror: { kind: 'pattern-added' },
  shownBy: 'pattern',
  advice: {
    request: 'Nothing has to be done: what was taken is taken.',
    response:
      'Keep to values that match the former pattern, or add a property of another name.',
  },
  messages: {
    request: '{value} need not match the pattern {words} any more',
    response: '{value} need not match the pattern {words} any more',
  },
};

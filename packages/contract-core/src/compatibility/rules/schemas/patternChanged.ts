import type { Rule } from '../../rule';

export const patternChanged: Rule = {
  kind: 'pattern-changed',
  category: 'schemas',
  position: 260,
  ids: {
    request: 'request-pattern-changed',
    response: 'response-pattern-changed',
  },
  purpose:
    'Whether one regular expression accepts all that another does is not decided here.',
  severity: 'law',
  mirror: { kind: 'pattern-changed' },
  shownBy: 'pattern',
  advice: {
    request: 'Take what either pattern matches.',
    response:
      'Keep to values that the former pattern matches, or add a property of another name.',
  },
  messages: {
    request: 'The pattern of {value} changed: {words}',
    response: 'The pattern of {value} changed: {words}',
  },
};

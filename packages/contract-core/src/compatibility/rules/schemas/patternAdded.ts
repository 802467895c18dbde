import type { Rule } from '../../rule';

export const patternAdded: Rule = {
  kind: 'pattern-added',
  category: 'schemas',
  position: 240,
  ids: { request: 'request-pattern-added', response: 'response-pattern-added' },
  purpose: 'A text that does not match is refused.',
  severity: 'law',
  mirror: { kind: 'pattern-removed' },
  shownBy: 'pattern',
  advice: {
    request:
      'Take values that do not match as before, and check the pattern in a new version.',
    response: 'Nothing has to be done: less comes than before.',
  },
  messages: {
    request: '{value} must match the pattern {words} now',
    response: '{value} always matches the pattern {words} now',
  },
};

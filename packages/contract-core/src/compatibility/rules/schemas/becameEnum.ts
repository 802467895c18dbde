import type { Rule } from '../../rule';

export const becameEnum: Rule = {
  kind: 'became-enum',
  category: 'schemas',
  position: 190,
  ids: { request: 'request-became-enum', response: 'response-became-enum' },
  purpose: 'A value outside of the new list is refused.',
  severity: 'law',
  mirror: { kind: 'enum-lifted' },
  shownBy: 'unlisted-value',
  advice: {
    request:
      'List the values as known ones (x-extensible-enum) and take others as before, or check them in a new property.',
    response: 'Nothing has to be done: less comes than before.',
  },
  messages: {
    request: '{value} accepts only the listed values now: {words}',
    response: '{value} is one of the listed values now: {words}',
  },
};

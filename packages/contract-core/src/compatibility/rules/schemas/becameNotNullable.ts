import type { Rule } from '../../rule';

export const becameNotNullable: Rule = {
  kind: 'became-not-nullable',
  category: 'schemas',
  position: 150,
  ids: {
    request: 'request-became-not-nullable',
    response: 'response-became-not-nullable',
  },
  purpose: 'A consumer that sends null is refused.',
  severity: 'law',
  mirror: { kind: 'became-nullable' },
  shownBy: 'null',
  advice: {
    request: 'Keep taking null and treat it as left out.',
    response: 'Nothing has to be done: readers may keep their check for null.',
  },
  messages: {
    request: '{value} must not be null any more',
    response: '{value} is never null any more',
  },
};

import type { Rule } from '../../rule';

export const enumValueRemoved: Rule = {
  kind: 'enum-value-removed',
  category: 'schemas',
  position: 160,
  ids: {
    request: 'request-enum-value-removed',
    response: 'response-enum-value-removed',
  },
  purpose: 'A consumer that sends a removed value is refused.',
  severity: 'law',
  mirror: { kind: 'enum-value-added' },
  shownBy: 'listed-value',
  advice: {
    request:
      'Keep taking the value, map it to its successor, and mark it as deprecated in the description.',
    response: 'Nothing has to be done: readers may keep the case for it.',
  },
  messages: {
    request: 'The values {words} of {value} are no longer accepted',
    response: 'The values {words} of {value} are no longer returned',
  },
};

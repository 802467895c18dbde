import type { Rule } from '../../rule';

export const unionBranchRemoved: Rule = {
  kind: 'union-branch-removed',
  category: 'schemas',
  position: 370,
  ids: {
    request: 'request-union-branch-removed',
    response: 'response-union-branch-removed',
  },
  purpose: 'A consumer that sends the removed alternative is refused.',
  severity: 'law',
  mirror: { kind: 'union-branch-added' },
  shownBy: 'branch',
  advice: {
    request: 'Take the form until nobody sends it.',
    response: 'Nothing has to be done: readers may keep the case for it.',
  },
  messages: {
    request: '{value} may not be {words} any more',
    response: '{value} is never {words} any more',
  },
};

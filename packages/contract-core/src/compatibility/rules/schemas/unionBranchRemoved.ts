import type { Rule } from '../../rule';

export const unionBranchRemoved: Rule = {
  kind: 'union-branch-removed',
  category: 'schemas',
  ids: {
    request: 'request-union-branch-removed',
    response: 'response-union-branch-removed',
  },
  purpose: 'A consumer that sends the removed alternative is refused.',
  severity: 'law',
  messages: {
    request: '{value} may not be {words} any more',
    response: '{value} is never {words} any more',
  },
};

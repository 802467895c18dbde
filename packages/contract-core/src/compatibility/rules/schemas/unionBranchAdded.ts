import type { Rule } from '../../rule';

export const unionBranchAdded: Rule = {
  kind: 'union-branch-added',
  category: 'schemas',
  ids: {
    request: 'request-union-branch-added',
    response: 'response-union-branch-added',
  },
  purpose:
    'A consumer that handles the alternatives one by one meets one that it does not know.',
  severity: 'law',
  messages: {
    request: '{value} may be {words} too',
    response: '{value} may be {words} too',
  },
};

import type { Rule } from '../../rule';

export const unionBranchAdded: Rule = {
  kind: 'union-branch-added',
  category: 'schemas',
  position: 360,
  ids: {
    request: 'request-union-branch-added',
    response: 'response-union-branch-added',
  },
  purpose:
    'A consumer that handles the alternatives one by one meets one that it does not know.',
  severity: 'law',
  mirror: { kind: 'union-branch-removed' },
  shownBy: 'branch',
  advice: {
    request: 'Nothing has to be done: the former forms are taken as before.',
    response:
      'Send the new form only to those who ask for it, or tell readers to skip a form that they do not know.',
  },
  messages: {
    request: '{value} may be {words} too',
    response: '{value} may be {words} too',
  },
};

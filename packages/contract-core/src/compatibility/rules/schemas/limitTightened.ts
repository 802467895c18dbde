import type { Rule } from '../../rule';

export const limitTightened: Rule = {
  kind: 'limit-tightened',
  category: 'schemas',
  position: 210,
  ids: {
    request: 'request-limit-tightened',
    response: 'response-limit-tightened',
  },
  purpose: 'A value beyond the new limit is refused.',
  severity: 'law',
  mirror: { kind: 'limit-loosened' },
  shownBy: 'limit',
  advice: {
    request:
      'Keep taking values up to the former limit, and shorten or refuse them only in a new version.',
    response: 'Nothing has to be done: readers may keep their room.',
  },
  messages: {
    request: '{value} is limited more: {words}',
    response: '{value} is limited more: {words}',
  },
};

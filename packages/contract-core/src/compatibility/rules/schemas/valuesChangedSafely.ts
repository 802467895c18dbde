import type { Rule } from '../../rule';

export const valuesChangedSafely: Rule = {
  kind: 'values-changed-safely',
  category: 'schemas',
  position: 387,
  ids: {
    request: 'request-values-widened',
    response: 'response-values-narrowed',
  },
  purpose:
    'The edits of one schema change what it accepts, and no rule about one keyword tells it; nobody is hit, but the versions do not mean the same.',
  severity: 'law',
  mirror: { kind: 'values-changed' },
  advice: {
    request: 'Nothing has to be done: what was taken is taken as before.',
    response: 'Nothing has to be done: what is sent now was sent before.',
  },
  messages: {
    request: 'What the rules of {value} accept together became more{words}',
    response: 'What the rules of {value} accept together became less{words}',
  },
};

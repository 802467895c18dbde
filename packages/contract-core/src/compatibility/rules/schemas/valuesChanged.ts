import type { Rule } from '../../rule';

export const valuesChanged: Rule = {
  kind: 'values-changed',
  category: 'schemas',
  position: 385,
  ids: {
    request: 'request-values-narrowed',
    response: 'response-values-widened',
  },
  purpose:
    'The edits of one schema do together what none of them does alone: a payload is refused that was accepted, or the reverse.',
  severity: 'law',
  mirror: { kind: 'values-changed-safely' },
  advice: {
    request:
      'Look at the payload: keep taking what it shows, or take it in a new version only.',
    response:
      'Look at the payload: keep from sending what it shows, or send it in a new version only.',
  },
  messages: {
    request: 'What the rules of {value} accept together became less{words}',
    response: 'What the rules of {value} accept together became more{words}',
  },
};

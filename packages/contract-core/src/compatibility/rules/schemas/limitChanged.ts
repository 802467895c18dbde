import type { Rule } from '../../rule';

export const limitChanged: Rule = {
  kind: 'limit-changed',
  category: 'schemas',
  position: 230,
  ids: { request: 'request-limit-changed', response: 'response-limit-changed' },
  purpose: 'Some values are refused and others are new.',
  severity: 'law',
  mirror: { kind: 'limit-changed' },
  shownBy: 'limit',
  advice: {
    request: 'Keep the values that were taken, and add the new ones.',
    response:
      'Keep to the values that came before, or add a property of another name.',
  },
  messages: {
    request: '{value} is limited differently: {words}',
    response: '{value} is limited differently: {words}',
  },
};

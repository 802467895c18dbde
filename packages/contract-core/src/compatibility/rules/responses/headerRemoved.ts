import type { Rule } from '../../rule';

export const headerRemoved: Rule = {
  kind: 'header-removed',
  category: 'responses',
  position: 40,
  ids: {
    request: 'request-header-removed',
    response: 'response-header-removed',
  },
  purpose: 'A consumer that reads the header finds nothing.',
  severity: { request: 'info', response: 'error' },
  mirror: { kind: 'header-added' },
  dated: { as: 'removal', part: 'header' },
  advice: {
    request: 'Keep taking the header until nobody sends it.',
    response:
      'Keep sending the header beside its successor until nobody reads it.',
  },
  messages: {
    request: 'The header {words} is no longer read',
    response:
      'The header {words} was removed; a consumer that reads it finds nothing',
  },
};

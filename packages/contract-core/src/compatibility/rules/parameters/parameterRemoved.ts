import type { Rule } from '../../rule';

export const parameterRemoved: Rule = {
  kind: 'parameter-removed',
  category: 'parameters',
  position: 10,
  ids: {
    request: 'request-parameter-removed',
    response: 'response-parameter-removed',
  },
  purpose:
    'A provider ignores a parameter that it no longer knows, so the consumer gets other results than it asks for; what a provider no longer sends, its consumer misses.',
  severity: { request: 'warn', response: 'error' },
  mirror: { kind: 'optional-parameter-added' },
  dated: { as: 'removal', part: '' },
  advice: {
    request:
      'Keep taking the parameter and mark it as deprecated until nobody sends it.',
    response: 'Keep sending the parameter until nobody reads it.',
  },
  messages: {
    request:
      'The {words} was removed; the provider may ignore or refuse what consumers still send',
    response: 'The {words} was removed; the provider no longer sends it',
  },
};

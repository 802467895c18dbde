import type { Rule } from '../../rule';

export const parameterSerializationChanged: Rule = {
  kind: 'parameter-serialization-changed',
  category: 'parameters',
  position: 70,
  ids: {
    request: 'request-parameter-serialization-changed',
    response: 'response-parameter-serialization-changed',
  },
  purpose:
    'Style and explode decide how a value is written; the former writing is read differently.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'parameter-serialization-changed' },
  advice: {
    request:
      'Add a parameter of another name with the new writing, and take both.',
    response:
      'Add a parameter of another name with the new writing, and send both.',
  },
  messages: {
    request: 'The serialization of the {words}',
    response: 'The serialization of the {words}',
  },
};

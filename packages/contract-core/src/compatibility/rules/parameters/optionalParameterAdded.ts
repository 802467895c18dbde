import type { Rule } from '../../rule';

export const optionalParameterAdded: Rule = {
  kind: 'optional-parameter-added',
  category: 'parameters',
  position: 20,
  ids: {
    request: 'request-optional-parameter-added',
    response: 'response-optional-parameter-added',
  },
  purpose: 'Consumers may use the new parameter or leave it out.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'parameter-removed' },
  advice: {
    request: 'Nothing has to be done: calls without it mean what they meant.',
    response: 'Tell receivers that they may ignore the new parameter.',
  },
  messages: {
    request: 'The optional {words} was added',
    response: 'The optional {words} was added',
  },
};

import type { Rule } from '../../rule';

export const propertyReactivated: Rule = {
  kind: 'property-reactivated',
  category: 'schemas',
  position: 110,
  ids: {
    request: 'request-property-reactivated',
    response: 'response-property-reactivated',
  },
  purpose:
    'Consumers that moved away from the property may stay with it after all.',
  severity: { request: 'info', response: 'info' },
  property: 'named',
  mirror: { kind: 'property-deprecated' },
  advice: {
    request: 'Tell consumers what became of the successor.',
    response: 'Tell consumers what became of the successor.',
  },
  messages: {
    request: 'The property `{words}` of {value} is no longer deprecated',
    response: 'The property `{words}` of {value} is no longer deprecated',
  },
};

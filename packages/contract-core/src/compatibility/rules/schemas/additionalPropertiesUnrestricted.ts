import type { Rule } from '../../rule';

export const additionalPropertiesUnrestricted: Rule = {
  kind: 'additional-properties-unrestricted',
  category: 'schemas',
  position: 320,
  ids: {
    request: 'request-additional-properties-unrestricted',
    response: 'response-additional-properties-unrestricted',
  },
  purpose: 'A consumer that reads a map meets values that it does not expect.',
  severity: 'law',
  mirror: { kind: 'additional-properties-restricted' },
  shownBy: 'undeclared-property',
  advice: {
    request: 'Nothing has to be done: what was taken is taken.',
    response:
      'Keep the form of further properties, or put the new values under a declared name.',
  },
  messages: {
    request: 'Undeclared properties of {value} may be anything now',
    response: 'Undeclared properties of {value} may be anything now',
  },
};

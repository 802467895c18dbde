import type { Rule } from '../../rule';

export const additionalPropertiesUnrestricted: Rule = {
  kind: 'additional-properties-unrestricted',
  category: 'schemas',
  ids: {
    request: 'request-additional-properties-unrestricted',
    response: 'response-additional-properties-unrestricted',
  },
  purpose: 'A consumer that reads a map meets values that it does not expect.',
  severity: 'law',
  messages: {
    request: 'Undeclared properties of {value} may be anything now',
    response: 'Undeclared properties of {value} may be anything now',
  },
};

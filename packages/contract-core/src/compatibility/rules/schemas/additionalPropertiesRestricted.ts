import type { Rule } from '../../rule';

export const additionalPropertiesRestricted: Rule = {
  kind: 'additional-properties-restricted',
  category: 'schemas',
  position: 310,
  ids: {
    request: 'request-additional-properties-restricted',
    response: 'response-additional-properties-restricted',
  },
  purpose: 'An undeclared property with another value is refused.',
  severity: 'law',
  mirror: { kind: 'additional-properties-unrestricted' },
  shownBy: 'undeclared-property',
  advice: {
    request: 'Take values of any form, and describe the preferred one.',
    response: 'Nothing has to be done: less comes than before.',
  },
  messages: {
    request: 'Undeclared properties of {value} must fit a schema now',
    response: 'Undeclared properties of {value} fit a schema now',
  },
};

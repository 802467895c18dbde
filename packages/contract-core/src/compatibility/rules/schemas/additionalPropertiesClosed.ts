import type { Rule } from '../../rule';

export const additionalPropertiesClosed: Rule = {
  kind: 'additional-properties-closed',
  category: 'schemas',
  position: 290,
  ids: {
    request: 'request-additional-properties-closed',
    response: 'response-additional-properties-closed',
  },
  purpose: 'A consumer that sends undeclared properties is refused.',
  severity: 'law',
  mirror: { kind: 'additional-properties-opened' },
  shownBy: 'undeclared-property',
  advice: {
    request: 'Keep the object open and ignore what is not known.',
    response: 'Nothing has to be done: less comes than before.',
  },
  messages: {
    request: '{value} refuses undeclared properties now',
    response: '{value} holds no undeclared properties any more',
  },
};

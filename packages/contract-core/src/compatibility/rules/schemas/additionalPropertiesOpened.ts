import type { Rule } from '../../rule';

export const additionalPropertiesOpened: Rule = {
  kind: 'additional-properties-opened',
  category: 'schemas',
  position: 300,
  ids: {
    request: 'request-additional-properties-opened',
    response: 'response-additional-properties-opened',
  },
  purpose: 'Only a strict reader refuses properties that it does not know.',
  // An object that is closed in another form opens to no value.
  severity: {
    request: 'info',
    response: { wider: 'warn', incomparable: 'warn', narrower: 'warn' },
  },
  mirror: { kind: 'additional-properties-closed' },
  shownBy: 'undeclared-property',
  advice: {
    request: 'Nothing has to be done: what was taken is taken.',
    response:
      'Keep the object closed until readers have learnt to ignore what they do not know.',
  },
  messages: {
    request: '{value} accepts undeclared properties now',
    response: '{value} may hold undeclared properties now',
  },
};

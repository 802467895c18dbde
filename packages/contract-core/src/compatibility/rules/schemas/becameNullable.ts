import type { Rule } from '../../rule';

export const becameNullable: Rule = {
  kind: 'became-nullable',
  category: 'schemas',
  position: 140,
  ids: {
    request: 'request-became-nullable',
    response: 'response-became-nullable',
  },
  purpose: 'A consumer that does not expect null meets it.',
  severity: 'law',
  mirror: { kind: 'became-not-nullable' },
  shownBy: 'null',
  advice: {
    request: 'Nothing has to be done: values are taken as before.',
    response:
      'Leave the property out where there is no value, if it is optional, or add a new property that may be null.',
  },
  messages: {
    request: '{value} may be null now',
    response: '{value} may be null now',
  },
};

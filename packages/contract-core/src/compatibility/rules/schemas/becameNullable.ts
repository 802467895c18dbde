import type { Rule } from '../../rule';

export const becameNullable: Rule = {
  kind: 'became-nullable',
  category: 'schemas',
  ids: {
    request: 'request-became-nullable',
    response: 'response-became-nullable',
  },
  purpose: 'A consumer that does not expect null meets it.',
  severity: 'law',
  messages: {
    request: '{value} may be null now',
    response: '{value} may be null now',
  },
};

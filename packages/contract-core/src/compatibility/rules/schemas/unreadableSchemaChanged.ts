import type { Rule } from '../../rule';

export const unreadableSchemaChanged: Rule = {
  kind: 'unreadable-schema-changed',
  category: 'schemas',
  ids: {
    request: 'request-unreadable-schema-changed',
    response: 'response-unreadable-schema-changed',
  },
  purpose:
    'The schema lies elsewhere or in a language that is not read, so its effect is unknown.',
  severity: 'law',
  messages: {
    request: 'A schema of {value} that cannot be read changed: {words}',
    response: 'A schema of {value} that cannot be read changed: {words}',
  },
};

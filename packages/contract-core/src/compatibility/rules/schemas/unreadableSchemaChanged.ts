import type { Rule } from '../../rule';

export const unreadableSchemaChanged: Rule = {
  kind: 'unreadable-schema-changed',
  category: 'schemas',
  position: 430,
  ids: {
    request: 'request-unreadable-schema-changed',
    response: 'response-unreadable-schema-changed',
  },
  purpose:
    'The schema lies elsewhere or in a language that is not read, so its effect is unknown.',
  severity: 'law',
  mirror: { kind: 'unreadable-schema-changed' },
  payloads: 'cannot-show',
  advice: {
    request:
      'Give the schema in a form that can be read, so that the two versions can be compared.',
    response:
      'Give the schema in a form that can be read, so that the two versions can be compared.',
  },
  messages: {
    request: 'A schema of {value} that cannot be read changed: {words}',
    response: 'A schema of {value} that cannot be read changed: {words}',
  },
};

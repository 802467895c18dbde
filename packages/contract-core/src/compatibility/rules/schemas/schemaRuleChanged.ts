import type { Rule } from '../../rule';

export const schemaRuleChanged: Rule = {
  kind: 'schema-rule-changed',
  category: 'schemas',
  ids: {
    request: 'request-schema-rule-changed',
    response: 'response-schema-rule-changed',
  },
  purpose: 'A keyword changed whose effect is not decided here.',
  severity: 'law',
  messages: {
    request: 'A rule of {value} changed: {words}',
    response: 'A rule of {value} changed: {words}',
  },
};

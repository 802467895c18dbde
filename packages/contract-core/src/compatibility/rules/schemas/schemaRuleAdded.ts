import type { Rule } from '../../rule';

export const schemaRuleAdded: Rule = {
  kind: 'schema-rule-added',
  category: 'schemas',
  ids: {
    request: 'request-schema-rule-added',
    response: 'response-schema-rule-added',
  },
  purpose: 'A value that breaks the new rule is refused.',
  severity: 'law',
  messages: {
    request: '{value} must obey a new rule: {words}',
    response: '{value} obeys a new rule: {words}',
  },
};

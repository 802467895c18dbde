import type { Rule } from '../../rule';

export const schemaRuleAdded: Rule = {
  kind: 'schema-rule-added',
  category: 'schemas',
  position: 390,
  ids: {
    request: 'request-schema-rule-added',
    response: 'response-schema-rule-added',
  },
  purpose: 'A value that breaks the new rule is refused.',
  severity: 'law',
  mirror: { kind: 'schema-rule-removed' },
  shownBy: 'rule',
  advice: {
    request:
      'Take values that break the new rule as before, and enforce it in a new version.',
    response: 'Nothing has to be done: less comes than before.',
  },
  messages: {
    request: '{value} must obey a new rule: {words}',
    response: '{value} obeys a new rule: {words}',
  },
};

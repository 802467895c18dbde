import type { Rule } from '../../rule';

export const schemaRuleRemoved: Rule = {
  kind: 'schema-rule-removed',
  category: 'schemas',
  position: 400,
  ids: {
    request: 'request-schema-rule-removed',
    response: 'response-schema-rule-removed',
  },
  purpose: 'A consumer that relies on the rule meets other values.',
  severity: 'law',
  mirror: { kind: 'schema-rule-added' },
  shownBy: 'rule',
  advice: {
    request: 'Nothing has to be done: what was taken is taken.',
    response:
      'Keep to values that follow the former rule, or change it in a new version.',
  },
  messages: {
    request: '{value} no longer has to obey a rule: {words}',
    response: '{value} no longer has to obey a rule: {words}',
  },
};

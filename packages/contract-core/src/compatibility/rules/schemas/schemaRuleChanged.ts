import type { Rule } from '../../rule';

export const schemaRuleChanged: Rule = {
  kind: 'schema-rule-changed',
  category: 'schemas',
  position: 410,
  ids: {
    request: 'request-schema-rule-changed',
    response: 'response-schema-rule-changed',
  },
  purpose: 'A keyword changed whose effect is not decided here.',
  severity: 'law',
  mirror: { kind: 'schema-rule-changed' },
  shownBy: 'rule',
  advice: {
    request:
      'Show with examples that every value that was taken is still taken; else enforce the new rule in a new version.',
    response:
      'Show with examples that only values come that came before; else change it in a new version.',
  },
  messages: {
    request: 'A rule of {value} changed: {words}',
    response: 'A rule of {value} changed: {words}',
  },
};

import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: since, source: account.since, target: since',
        'id: until, source: account.until, target: until, transform: { date: { from: dd.MM.yyyy, to: iso-date-time } }',
      ],
      account: [
        'since: { type: string, format: date-time }',
        'until: { type: string }',
      ],
      customer: [
        'since: { type: string, format: date }',
        'until: { type: string, format: date }',
      ],
    }),
    findings: [
      '8:45 /mappings/0/rows/0/target since: `since` is spelled as iso-date-time, and `since` (string (date)) wants iso-date (POST /customers of api:default/ledger).',
      '9:45 /mappings/0/rows/1/target until: it writes `until` (string (date)) as `iso-date-time`, and the contract says iso-date.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: since, source: account.since, target: since, transform: { date: { from: iso-date-time, to: iso-date } }',
        'id: until, source: account.until, target: until, transform: { date: { from: dd.MM.yyyy, to: iso-date } }',
      ],
      account: [
        'since: { type: string, format: date-time }',
        'until: { type: string }',
      ],
      customer: [
        'since: { type: string, format: date }',
        'until: { type: string, format: date }',
      ],
    }),
    findings: [],
  },
};

import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: country, source: account.country, target: country'],
      account: ['country: { type: string }'],
      customer: ['country: { type: string }'],
      customerRequired: ['country'],
    }),
    findings: [
      '8:49 /mappings/0/rows/0/target country: `account.country` may be absent, and `country` (string) must be there.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: country, source: account.country, target: country, default: DK',
      ],
      account: ['country: { type: string }'],
      customer: ['country: { type: string }'],
      customerRequired: ['country'],
    }),
    findings: [],
  },
};

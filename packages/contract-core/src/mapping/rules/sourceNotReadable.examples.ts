import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: pin, source: account.pin, target: pin'],
      account: ['pin: { type: string, writeOnly: true }'],
      customer: ['pin: { type: string }'],
    }),
    findings: [
      '8:20 /mappings/0/rows/0/source pin: `account.pin` is never handed out by GET /account of api:default/crm.',
    ],
  },
  good: {
    text: exampleText({
      rows: ['id: pin, source: account.pin, target: pin'],
      account: ['pin: { type: string }'],
      customer: ['pin: { type: string }'],
    }),
    findings: [],
  },
};
